import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const COPIED = ['content', 'scripts', 'templates', 'package.json', 'package-lock.json', 'tsconfig.json'];
const CHANGED = 'content/en/treatments/hormone-therapy.md';

/** A copy of the project that a bench may change, with its own cache and output folder. */
export const copyProject = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const name of COPIED) cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
};

/** Milliseconds of Node with these arguments. */
const timed = (folder: string, args: readonly string[]): number => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stderr}`);
  return performance.now() - start;
};

/** Milliseconds of each kind of build of the whole matrix, and how many PDFs it has. */
export type MatrixTimes = Readonly<
  Record<'start' | 'cold' | 'noChange' | 'oneWord' | 'warm', number> & { pdfs: number }
>;

const pdfsIn = (folder: string): number =>
  (JSON.parse(readFileSync(path.join(folder, 'output/manifest.json'), 'utf8')) as { pdfs: unknown[] }).pdfs
    .length;

const changeOneWord = (file: string): (() => void) => {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(/\bhelps\b/, 'makes');
  if (after === before) throw new Error(`${file} has no word “helps” to change.`);
  writeFileSync(file, after);
  return () => writeFileSync(file, before);
};

/**
 * One round in a copied project: an empty script, then the whole matrix without a cache, with nothing changed, with one word of
 * a treatment changed, and with all sheets in the cache but none published.
 */
export const timeMatrix = (folder: string, args: readonly string[] = []): MatrixTimes => {
  const clear = (...names: string[]): void => {
    for (const name of names) rmSync(path.join(folder, name), { recursive: true, force: true });
  };
  const build = (): number => timed(folder, ['scripts/start.mjs', 'build', '--quiet', ...args]);
  const empty = path.join(folder, 'empty.ts');
  writeFileSync(empty, '');
  const start = timed(folder, ['--import', 'tsx', empty]);
  clear('.cache', 'output');
  const cold = build();
  const pdfs = pdfsIn(folder);
  const noChange = build();
  const restore = changeOneWord(path.join(folder, CHANGED));
  const oneWord = build();
  restore();
  build();
  clear('output');
  const warm = build();
  return { start, cold, noChange, oneWord, warm, pdfs };
};
