import type { Manifest } from '../manifest.ts';
import type { Renderer } from '../render-sheets.ts';
import { boundEntries, readEntry, writeEntry } from './entries.ts';
import { type Ingredients, ingredientsOf, keyOf, readTools } from './ingredients.ts';
import { writeLatest } from './latest.ts';

/** Where sheets are kept from one build to the next, and in how many bytes at most. */
export type Cache = { folder: string; most: number };

/**
 * A renderer that makes a sheet only when none is kept that was made from the very same things. A folder that cannot be
 * written keeps nothing and stops nothing: the cache is a convenience.
 */
export const withCache = async (
  renderer: Renderer,
  { folder, most }: Cache,
  toolchain: Manifest['toolchain'],
  filesOf: (id: string) => Ingredients = () => ({}),
): Promise<Renderer> => {
  const tools = await readTools(toolchain);
  let hasNew = false;
  const render: Renderer = async (job) => {
    const ingredients = ingredientsOf(job, tools);
    const key = keyOf(ingredients);
    const kept = await readEntry(folder, key);
    await writeLatest(folder, job, { ingredients, files: filesOf(job.handout.id) }).catch(() => {});
    if (kept) return kept;
    const rendered = await renderer(job);
    await writeEntry(folder, key, rendered).catch(() => {});
    hasNew = true;
    return rendered;
  };
  const close = async (): Promise<void> => {
    await renderer.close?.();
    if (hasNew) await boundEntries(folder, most).catch(() => {});
  };
  return Object.assign(render, { ...(renderer.lanes && { lanes: renderer.lanes }), close });
};
