import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blockShape } from '../../markdown/block-shape.ts';
import { compiledKey } from '../program/compiled.ts';

/** All code that reads, assembles or checks; packages are told by the lock file. */
const CODE = ['scripts', 'templates'];

type Found = { path: string; kind: 'file' | 'folder' | 'link' };

/** All that stands below a folder: what a folder or a link is called, and where the link leads, decides too. */
const below = (folder: string): Found[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry): Found => {
      const kind = entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'file';
      return { path: join(entry.parentPath, entry.name), kind };
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));

/** Adds something found to a hash, with what `tell` says of a file. */
const add = (hash: Hash, { path, kind }: Found, tell: (path: string) => string | Buffer): void => {
  const target = kind === 'link' ? readlinkSync(path) : '';
  hash.update(`${kind} ${path}\0${target}\0`);
  if (kind !== 'folder') hash.update(tell(path)).update('\0');
};

const whole = (path: string): Buffer => readFileSync(path);

/** A hash of the program, its packages and the version of Node, to which more is added; a compiled program knows its own. */
const programHash = (root: URL): Hash => {
  const hash = createHash('sha256').update(`${process.version}\0`);
  if (compiledKey !== null) return hash.update(compiledKey);
  for (const found of CODE.flatMap((name) => below(fileURLToPath(new URL(name, root)))))
    add(hash, found, whole);
  return hash.update(readFileSync(new URL('package-lock.json', root)));
};

/**
 * SHA-256 of everything that decides what a content folder gives: its files with their names, the program, its packages
 * and the version of Node. Throws what the file system says. It reads in one go: some 800 small files, of which each would cost
 * more to wait for than to read. `root` is the project's folder, a URL that ends in `/`.
 */
export const loadKey = async (content: string, root: URL): Promise<string> => {
  const hash = programHash(root).update(`${content}\0`);
  for (const found of below(content)) add(hash, found, whole);
  return hash.digest('hex');
};

const FRONT_MATTER = /^---[ \t]*\n[\s\S]*?\n---[ \t]*\n/;
/** Bytes by which the length of a file is told: one of more than 1 MiB is an error, whatever it says. */
const STEP = 64 * 1024;

/** What of a file decides which sheets there are. */
const planning = (path: string): string => {
  const isMarkdown = path.endsWith('.md');
  if (!isMarkdown && basename(path) !== 'withdrawn.yaml') return '';
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8');
  const front = FRONT_MATTER.exec(text)?.[0];
  if (!isMarkdown || front === undefined) return text;
  return `${Math.ceil(bytes.length / STEP)} ${front}${blockShape(text.slice(front.length))}`;
};

/**
 * SHA-256 of everything that decides the plan of a content folder: names of its files, front matter, directives, withdrawn
 * sheets, and the program as for `loadKey`. A word that changes in a text leaves it as it was.
 */
export const planKey = async (content: string, root: URL): Promise<string> => {
  const hash = programHash(root).update(`${content}\0`);
  for (const found of below(content)) add(hash, found, planning);
  return hash.digest('hex');
};
