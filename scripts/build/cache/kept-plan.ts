import { join } from 'node:path';
import type { PlannedContent } from '../list-sheets.ts';
import type { Load } from '../read-sheets.ts';
import { planKey } from './load-key.ts';
import { type Keeping, keep, takeOrLoad } from './take-or-load.ts';

/** Warnings stay behind: a list tells errors alone, and what has errors is not kept. */
const pack = ({ planned, withdrawn }: PlannedContent): Buffer =>
  Buffer.from(JSON.stringify({ planned, withdrawn }));

const unpack = (bytes: Buffer): PlannedContent => ({
  ...(JSON.parse(bytes.toString('utf8')) as Omit<PlannedContent, 'files'>),
  files: [],
});

const keeping = (folder: string, key: string): Keeping<PlannedContent> => ({
  path: join(folder, 'plans', `${key}.plan`),
  ...{ key, pack, unpack },
});

/** Keeps the plan of content that was read as a whole, so that the first list after a build need not read it. */
export const keepPlan = async (
  content: string,
  folder: string,
  root: URL,
  found: PlannedContent,
): Promise<void> => keep(keeping(folder, await planKey(content, root)), found);

/**
 * Reads the plan of a content folder only when something that decides it changed, which no word of a text does: to read it takes
 * a fourth of a second, to take it from here some hundredths.
 */
export const keptPlan =
  (load: Load<PlannedContent>, folder: string, root: URL): Load<PlannedContent> =>
  async (content, clinic, onRead) => {
    const key = await planKey(content, root).catch(() => null);
    if (key === null) return load(content, clinic, onRead);
    return takeOrLoad(keeping(folder, key), () => load(content, clinic, onRead));
  };
