import { madeOf } from '../manifest/rows.ts';
import type { Renderer } from '../workers/render-sheets.ts';
import { boundEntries, readEntry, writeEntry } from './entries.ts';
import { type Ingredients, ingredientsOf, keyOf, type Tools } from './ingredients.ts';
import { writeLatest } from './latest.ts';

/** Where sheets are kept from one build to the next, and in how many bytes at most. */
export type Cache = { folder: string; max: number };

/**
 * A renderer that makes a sheet only when none is kept that was made from the very same things. A folder that cannot be
 * written keeps nothing and stops nothing: the cache is a convenience.
 */
export const withCache = (
  renderer: Renderer,
  { folder, max }: Cache,
  tools: Tools,
  filesOf: (id: string) => Ingredients = () => ({}),
): Renderer => {
  let hasNew = false;
  const render: Renderer = async (job) => {
    const ingredients = ingredientsOf(job, tools);
    const key = keyOf(ingredients);
    const cached = await readEntry(folder, key);
    const rendered = cached ?? (await renderer(job));
    const noted = { ingredients, files: filesOf(job.handout.id), made: madeOf(rendered) };
    await writeLatest(folder, job, noted).catch(() => {});
    if (cached) return cached;
    await writeEntry(folder, key, rendered).catch(() => {});
    hasNew = true;
    return rendered;
  };
  const close = async (): Promise<void> => {
    await renderer.close?.();
    if (hasNew) await boundEntries(folder, max).catch(() => {});
  };
  return Object.assign(render, { ...(renderer.engage && { engage: renderer.engage }), close });
};
