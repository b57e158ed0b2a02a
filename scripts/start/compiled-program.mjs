import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileProgram } from './compile-program.mjs';
import { programKey } from './program-key.mjs';

/** Below node_modules, which `npm ci` empties: nothing that is run comes out of a cache that is kept between machines. */
const CACHED = 'node_modules/.cache/handouts-program';
/** Time in ms after which a program that nobody started again is removed: a build that runs reads from its own to the end. */
const AGE = 24 * 60 * 60 * 1000;
/** Says how long each file of a program is. */
const LENGTHS = 'lengths.json';

const lengthsIn = (folder) =>
  JSON.stringify(
    readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.mjs'))
      .sort()
      .map((name) => [name, statSync(join(folder, name)).size]),
  );

const isWhole = (folder) => {
  try {
    return readFileSync(join(folder, LENGTHS), 'utf8') === lengthsIn(folder);
  } catch {
    return false;
  }
};

const removeOld = async (home) => {
  for (const name of await readdir(home)) {
    const path = join(home, name);
    if (Date.now() - (await stat(path)).mtimeMs > AGE) await rm(path, { recursive: true, force: true });
  }
};

/** Whole or not at all: another start may do the same at the same moment, and the first one's stays. */
const keepWhole = async (part, folder) => {
  await writeFile(join(part, LENGTHS), lengthsIn(part));
  if (existsSync(folder) && !isWhole(folder)) await rm(folder, { recursive: true, force: true });
  await rename(part, folder).catch(() => {});
};

/** Compiles under a key; a source that changes meanwhile has another, and nothing is kept of it. */
const compileInto = async (root, home, key) => {
  await mkdir(home, { recursive: true });
  const part = await mkdtemp(`${home}/part-`);
  try {
    await compileProgram(root, part);
    if (programKey(root) === key) await keepWhole(part, join(home, key));
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  await removeOld(home).catch(() => {});
};

/**
 * The program of a project as plain JavaScript, compiled when its source or its packages changed.
 *
 * @param {string} root folder of the project
 * @returns {Promise<string | null>} folder with the programs; null when they cannot be compiled or kept
 */
export const compiledProgram = async (root) => {
  try {
    const [home, key] = [join(root, CACHED), programKey(root)];
    const folder = join(home, key);
    if (isWhole(folder)) await utimes(folder, new Date(), new Date()).catch(() => {});
    else await compileInto(root, home, key);
    return isWhole(folder) ? folder : null;
  } catch {
    return null;
  }
};
