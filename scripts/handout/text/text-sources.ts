import type { VFile } from 'vfile';
import { COLLECTIONS } from '../../content/entries/collections.ts';
import type { Content } from '../../content/entries/entry.ts';
import type { CardItems } from '../assemble/care-cards.ts';
import { RED_FLAGS } from '../assemble/red-flags.ts';
import { isSharedFile, sharedFile } from '../assemble/shared-files.ts';
import type { Citation } from '../from-markdown/index.ts';
import { entriesOf, entryOf } from '../plan/find-entry.ts';
import type { PlannedHandout } from '../plan/plan-handouts.ts';
import type { Origins, TextSources } from './reviewed-blocks.ts';
import { itemRuns } from './text-runs.ts';

type Named = Pick<ReturnType<typeof entryOf>, 'collection' | 'id' | 'language'>;

const nameOf = ({ collection, id, language }: Named): string =>
  `${language}/${COLLECTIONS[collection].folder}/${id}.md`;

/** The files that a sheet's body and red flags came from, and the file that each source on it belongs to. */
export const textSources = (
  planned: PlannedHandout,
  content: Content,
  { origins, flags, citations }: { origins: Origins; flags: CardItems; citations: readonly Citation[] },
): TextSources => {
  const signs = itemRuns(Object.values(flags).flat());
  const flagsFile = sharedFile(RED_FLAGS, planned.language);
  const names = new Map<VFile, string>(entriesOf(content).map((entry) => [entry.file, nameOf(entry)]));
  /** A source that only one shared block cites belongs to that block; all others belong to `sources.yaml`. */
  const citedBy = (key: string): string => {
    const files = new Set(
      citations.filter((one) => one.key === key).map(({ file }) => names.get(file) ?? ''),
    );
    const [file = ''] = files;
    return files.size === 1 && isSharedFile(file) ? file : 'sources.yaml';
  };
  return {
    own: nameOf(entryOf(content, planned)),
    origins: new Map([...origins, ...signs.map((run) => [run, flagsFile] as const)]),
    citedBy,
  };
};
