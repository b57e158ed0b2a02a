import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** All code that reads, assembles or checks; packages are told by the lock file. */
const CODE = ['scripts', 'templates'];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/**
 * SHA-256 of everything that decides what a content folder gives: its files with their names, the program, its packages
 * and the version of Node. Throws what the file system says. It reads in one go: some 800 small files, of which each would cost
 * more to wait for than to read. `root` is the project's folder, a URL that ends in `/`.
 */
export const loadKey = async (content: string, root: URL): Promise<string> => {
  const hash = createHash('sha256').update(`${content}\0${process.version}\0`);
  const code = CODE.map((name) => fileURLToPath(new URL(name, root)));
  const folders = [content, ...code].map(filesIn);
  for (const path of [...folders.flat(), fileURLToPath(new URL('package-lock.json', root))])
    hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  return hash.digest('hex');
};
