import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders whose code decides how a handout looks. Packages and fonts are told by the lock file. */
const FOLDERS = ['scripts/handout', 'scripts/render', 'templates'];

const CODE = /\.tsx?$/;
/** The web pages, which decide nothing of a PDF. */
const WEB = /^templates\/web\//;

const codeIn = async (root: string, folder: string): Promise<string[]> =>
  (await readdir(join(root, folder), { recursive: true }))
    .filter((name) => CODE.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => !WEB.test(name));

/** SHA-256 of the templates and of what renders them, for the project in a folder (a URL that ends in `/`). */
export const programHash = async (root: URL): Promise<string> => {
  const path = fileURLToPath(root);
  const files = (await Promise.all(FOLDERS.map((folder) => codeIn(path, folder)))).flat().sort();
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(await readFile(join(path, file)))
      .update('\0');
  return hash.digest('hex');
};
