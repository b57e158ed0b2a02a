import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of the project with its program. */
const FOLDERS = ['scripts', 'templates'];

/** Files whose names start with a dot belong to an editor. */
const CODE = /(?:^|[\\/])[^.\\/][^\\/]*\.(?:tsx?|mjs|json)$/;

const codeIn = (root, folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => CODE.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

/**
 * SHA-256 of a project's program: the names and the text of all its code and data, such as the checksums of
 * the fonts. The same in every folder and on every system; packages are pinned by `package-lock.json`. Throws
 * file system errors.
 *
 * @param {string} root folder of the project
 * @returns {string} in hexadecimal
 */
export const programHash = (root) => {
  const hash = createHash('sha256');
  for (const name of ['tsconfig.json', ...FOLDERS.flatMap((folder) => codeIn(root, folder)).sort()])
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(root, name)))
      .update('\0');
  return hash.digest('hex');
};
