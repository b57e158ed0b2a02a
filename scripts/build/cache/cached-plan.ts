import { join } from 'node:path';
import type { PlannedContent } from '../plan/list-sheets.ts';
import type { Load } from '../plan/read-sheets.ts';
import { planKey } from './load-key.ts';
import { type Keeping, keep, takeOrLoad } from './take-or-load.ts';

/** Warnings stay behind: a list tells errors alone, and what has errors is not kept. */
const pack = ({ planned, withdrawn }: PlannedContent): Buffer =>
  Buffer.from(JSON.stringify({ planned, withdrawn }));

const unpack = (bytes: Buffer): PlannedContent => ({
  ...(JSON.parse(bytes.toString('utf8')) as Omit<PlannedContent, 'files'>),
  files: [],
});

const keeping = async (content: string, folder: string, root: URL): Promise<Keeping<PlannedContent>> => {
  const keyNow = (): Promise<string> => planKey(content, root);
  const key = await keyNow();
  return { path: join(folder, 'plans', `${key}.plan`), ...{ key, keyNow, pack, unpack } };
};

/**
 * Gives how to keep the plan of content that is read as a whole from now on, so that the first list after a build need not read
 * it. Rejects with what the file system says.
 */
export const planKeeper = async (
  content: string,
  folder: string,
  root: URL,
): Promise<(found: PlannedContent) => Promise<void>> => {
  const how = await keeping(content, folder, root);
  return (found) => keep(how, found);
};

/**
 * Reads the plan of a content folder only when something that decides it changed, which no word of a text does: to read it takes
 * a fourth of a second, to take it from here some hundredths.
 */
export const cachedPlan =
  (load: Load<PlannedContent>, folder: string, root: URL): Load<PlannedContent> =>
  async (content, clinic, onRead) => {
    const how = await keeping(content, folder, root).catch(() => null);
    if (how === null) return load(content, clinic, onRead);
    return takeOrLoad(how, () => load(content, clinic, onRead));
  };
