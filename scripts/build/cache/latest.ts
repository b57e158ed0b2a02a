import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Job } from '../../render/job.ts';
import { type Ingredients, TEXT } from './ingredients.ts';

const hashes = z.record(z.string(), z.string());
const made = z.object({
  sha256: z.string(),
  bytes: z.int().positive(),
  pages: z.int().positive(),
  overflowLines: z.int().nonnegative(),
});
const latest = z.object({ ingredients: hashes, files: hashes, made: made.optional() });

/** What a PDF is, without its bytes: `bytes` is their number. */
export type Made = z.infer<typeof made>;

/** What a sheet was last made from and what came of it; `files` are the content files that reach it, by name. */
export type Latest = { ingredients: Ingredients; files: Ingredients; made?: Made | undefined };

const pathOf = (folder: string, { handout, edition, ink, fillable }: Job): string =>
  join(
    folder,
    'latest',
    handout.language,
    `${handout.id}.${edition.name}.${ink}${fillable ? '.fillable' : ''}.json`,
  );

/** Notes what a sheet was made from; throws what the file system says. */
export const writeLatest = async (folder: string, job: Job, noted: Latest): Promise<void> => {
  const path = pathOf(folder, job);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(noted));
};

/** What a sheet was last made from; null when that is not known. */
export const readLatest = async (folder: string, job: Job): Promise<Latest | null> => {
  try {
    return latest.parse(JSON.parse(await readFile(pathOf(folder, job), 'utf8')));
  } catch {
    return null;
  }
};

const differing = (before: Ingredients, now: Ingredients): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((name) => before[name] !== now[name]);

/** What changed since a sheet was last made; its content by the files that changed, where they are known. */
export const changesSince = (before: Latest, now: Latest): string[] => {
  const files = differing(before.files, now.files);
  return differing(before.ingredients, now.ingredients).flatMap((name) =>
    name === TEXT && files.length > 0 ? files : [name],
  );
};
