import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blockShape } from '../../markdown/block-shape.ts';

/** All code that reads, assembles or checks; packages are told by the lock file. */
const CODE = ['scripts', 'templates'];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const add = (hash: Hash, path: string, what: string | Buffer): void => {
  hash.update(`${path}\0`).update(what).update('\0');
};

/** A hash of the program, its packages and the version of Node, to which more is added. */
const programHash = (root: URL): Hash => {
  const hash = createHash('sha256').update(`${process.version}\0`);
  const code = CODE.flatMap((name) => filesIn(fileURLToPath(new URL(name, root))));
  for (const path of [...code, fileURLToPath(new URL('package-lock.json', root))])
    add(hash, path, readFileSync(path));
  return hash;
};

/**
 * SHA-256 of everything that decides what a content folder gives: its files with their names, the program, its packages
 * and the version of Node. Throws what the file system says. It reads in one go: some 800 small files, of which each would cost
 * more to wait for than to read. `root` is the project's folder, a URL that ends in `/`.
 */
export const loadKey = async (content: string, root: URL): Promise<string> => {
  const hash = programHash(root).update(`${content}\0`);
  for (const path of filesIn(content)) add(hash, path, readFileSync(path));
  return hash.digest('hex');
};

const FRONT_MATTER = /^---[ \t]*\n[\s\S]*?\n---[ \t]*\n/;
/** Bytes by which the length of a file is told: one that is far too long is a fault, whatever it says. */
const STEP = 64 * 1024;

/** What of a file decides which sheets there are. */
const planning = (path: string): string => {
  const isMarkdown = path.endsWith('.md');
  if (!isMarkdown && basename(path) !== 'withdrawn.yaml') return '';
  const text = readFileSync(path, 'utf8');
  const front = FRONT_MATTER.exec(text)?.[0];
  if (!isMarkdown || front === undefined) return text;
  return `${Math.ceil(text.length / STEP)} ${front}${blockShape(text.slice(front.length))}`;
};

/**
 * SHA-256 of everything that decides the plan of a content folder: names of its files, front matter, directives, withdrawn
 * sheets, and the program as for `loadKey`. A word that changes in a text leaves it as it was.
 */
export const planKey = async (content: string, root: URL): Promise<string> => {
  const hash = programHash(root).update(`${content}\0`);
  for (const path of filesIn(content)) add(hash, path, planning(path));
  return hash.digest('hex');
};
