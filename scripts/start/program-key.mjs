import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of the project that hold its program, and files that decide what is made of it. */
const FOLDERS = ['scripts', 'templates'];
const FILES = ['package-lock.json', 'tsconfig.json'];

/** What starts with a dot belongs to an editor. */
const CODE = /(?:^|[\\/])[^.\\/][^\\/]*\.(?:tsx?|mjs)$/;

const codeIn = (root, folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => CODE.test(name))
    .map((name) => join(folder, name))
    .sort();

/**
 * SHA-256 of a project's program, its place, its packages and the version of Node. Throws what the file system says.
 *
 * @param {string} root folder of the project
 * @returns {string} in hexadecimal
 */
export const programKey = (root) => {
  const hash = createHash('sha256').update(`${process.version}\0${root}`);
  for (const name of [...FILES, ...FOLDERS.flatMap((folder) => codeIn(root, folder))])
    hash.update(`\0${name}\0`).update(readFileSync(join(root, name)));
  return hash.digest('hex');
};
