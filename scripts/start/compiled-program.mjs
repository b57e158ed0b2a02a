import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileProgram } from './compile-program.mjs';
import { programHash } from './program-hash.mjs';

/** Below node_modules, which `npm ci` empties: no program is run from a cache shared between machines. */
const CACHED = 'node_modules/.cache/handouts-program';
/** Time in ms after which an unused program is removed: a running build still reads its own. */
const AGE = 24 * 60 * 60 * 1000;
/** Describes the project, the packages and the file sizes of a program. */
const DESCRIPTION = 'program.json';

const lengthsIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.mjs'))
    .sort()
    .map((name) => [name, statSync(join(folder, name)).size]);

const describe = (root, folder) => {
  const packages = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return JSON.stringify({ root, packages, lengths: lengthsIn(folder) });
};

const isWhole = (root, folder) => {
  try {
    return readFileSync(join(folder, DESCRIPTION), 'utf8') === describe(root, folder);
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

/**
 * Copies of the project that share their packages have separate programs: one never removes what another
 * runs.
 */
const folderOf = (root, home, hash) =>
  join(home, createHash('sha256').update(`${root}\0${process.version}\0${hash}`).digest('hex'));

/** Atomic: another start may do the same at the same moment, and the first one wins. */
const keepWhole = async (root, part, folder) => {
  await writeFile(join(part, DESCRIPTION), describe(root, part));
  if (existsSync(folder) && !isWhole(root, folder)) await rm(folder, { recursive: true, force: true });
  await rename(part, folder).catch(() => {});
};

/** Compiles a source of that hash; nothing is stored when the source changes meanwhile. */
const compileInto = async (root, home, hash) => {
  await mkdir(home, { recursive: true });
  const part = await mkdtemp(`${home}/part-`);
  try {
    await compileProgram(root, part, hash);
    if (programHash(root) === hash) await keepWhole(root, part, folderOf(root, home, hash));
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  await removeOld(home).catch(() => {});
};

/**
 * The compiled program of a project, rebuilt when its source or its packages changed.
 *
 * @param {string} root folder of the project
 * @returns {Promise<string | null>} folder with the programs; null when they cannot be compiled or stored
 */
export const compiledProgram = async (root) => {
  try {
    const [home, hash] = [join(root, CACHED), programHash(root)];
    const folder = folderOf(root, home, hash);
    if (isWhole(root, folder)) await utimes(folder, new Date(), new Date()).catch(() => {});
    else await compileInto(root, home, hash);
    return isWhole(root, folder) ? folder : null;
  } catch {
    return null;
  }
};
