import type { VFile } from 'vfile';
import { COLLECTIONS } from '../../content/entries/collections.ts';
import type { Content } from '../../content/entries/entry.ts';
import { isSharedFile, sharedFile } from '../assemble/shared-files.ts';
import type { SharedSigns } from '../assemble/shared-signs.ts';
import type { Citation } from '../from-markdown/index.ts';
import { entriesOf, entryOf } from '../plan/find-entry.ts';
import type { PlannedHandout } from '../plan/planned-handout.ts';
import type { Origins, TextSources } from './reviewed-blocks.ts';
import { itemRuns } from './text-runs.ts';

type EntryKey = Pick<ReturnType<typeof entryOf>, 'collection' | 'id' | 'language'>;

const entryPath = ({ collection, id, language }: EntryKey): string =>
  `${language}/${COLLECTIONS[collection].folder}/${id}.md`;

/** Files the body and shared signs come from, and the file that cites each source. */
export const textSources = (
  planned: PlannedHandout,
  content: Content,
  {
    origins,
    signs,
    citations,
  }: { origins: Origins; signs: readonly SharedSigns[]; citations: readonly Citation[] },
): TextSources => {
  const shared = signs.flatMap(({ block, items }) =>
    itemRuns(Object.values(items).flat()).map((run) => [run, sharedFile(block, planned.language)] as const),
  );
  const names = new Map<VFile, string>(entriesOf(content).map((entry) => [entry.file, entryPath(entry)]));
  /** A source that only one shared block cites belongs to that block; all others belong to `sources.yaml`. */
  const citedBy = (key: string): string => {
    const files = new Set(
      citations.filter((one) => one.key === key).map(({ file }) => names.get(file) ?? ''),
    );
    const [file = ''] = files;
    return files.size === 1 && isSharedFile(file) ? file : 'sources.yaml';
  };
  return {
    own: entryPath(entryOf(content, planned)),
    origins: new Map([...origins, ...shared]),
    citedBy,
  };
};
