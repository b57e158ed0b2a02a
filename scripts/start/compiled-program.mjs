import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { compileProgram } from './compile-program.mjs';
import { programKey } from './program-key.mjs';

/** Below node_modules, which `npm ci` empties: nothing that is run comes out of a cache that is kept between machines. */
const KEPT = 'node_modules/.cache/handouts-program';
/** Programs of earlier sources that stay: a build that runs still reads from its own. */
const EARLIER = 4;

const removeOld = async (home) => {
  const names = (await readdir(home)).map((name) => join(home, name));
  const folders = await Promise.all(names.map(async (path) => ({ path, time: (await stat(path)).mtimeMs })));
  const old = folders.sort((a, b) => b.time - a.time).slice(EARLIER + 1);
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })));
};

/** Whole or not at all: another start may do the same at the same moment, and the first one's stays. */
const compileInto = async (root, home, folder) => {
  await mkdir(home, { recursive: true });
  const part = await mkdtemp(`${home}/part-`);
  try {
    await compileProgram(root, part);
    await rename(part, folder).catch(() => {});
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
  const home = join(root, KEPT);
  const folder = join(home, programKey(root));
  try {
    if (existsSync(folder)) await utimes(folder, new Date(), new Date()).catch(() => {});
    else await compileInto(root, home, folder);
    return existsSync(folder) ? folder : null;
  } catch {
    return null;
  }
};
