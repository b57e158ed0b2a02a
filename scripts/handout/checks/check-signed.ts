import type { VFile } from 'vfile';
import type { Content } from '../../content/entries/entry.ts';
import type { PlacedReview } from '../../content/read/read-reviews.ts';
import { assemblyHash, type ReviewedBlock, signedBlocks } from '../../content/text/reviewed-text.ts';
import { warn } from '../../diagnostics/diagnostic.ts';
import { isSharedFile, sharedFile, sharedName } from '../assemble/shared-files.ts';
import { nameSome } from '../text/name-some.ts';
import { describeChange, type TextChange, textChanges } from '../text/text-changes.ts';

/** The current text of a sheet. */
export type SheetText = { id: string; language: string; blocks: readonly ReviewedBlock[] };

type OutdatedReview = SheetText & { record: PlacedReview; changes: TextChange[] };

const outdatedOf = ({ reviews }: Content, sheets: readonly SheetText[]): OutdatedReview[] =>
  sheets.flatMap((sheet) => {
    const record = reviews.get(`${sheet.language}/${sheet.id}`);
    if (record === undefined || record.assembly === assemblyHash(sheet.blocks)) return [];
    return [{ ...sheet, record, changes: textChanges(signedBlocks(record), sheet.blocks) }];
  });

/** The shared file that all changes come from; null when there are changes elsewhere too. */
const onlyShared = ({ changes }: OutdatedReview): string | null => {
  const files = [...new Set(changes.map(({ from }) => from))];
  const [file] = files;
  return file !== undefined && files.length === 1 && isSharedFile(file) ? file : null;
};

/** The file to report a change on: a shared block, the glossary or the list of sources. */
const fileOf = ({ shared, glossaries, sourcesFile }: Content, from: string): VFile =>
  shared.find(({ id, language }) => sharedFile(id, language) === from)?.file ??
  glossaries.find(({ language }) => sharedFile('glossary', language) === from)?.file ??
  sourcesFile;

const warnShared = (content: Content, from: string, sheets: readonly OutdatedReview[]): void => {
  const [first] = sheets[0]?.changes ?? [];
  if (first === undefined) return;
  warn(fileOf(content, from), {
    rule: 'handout/review-outdated',
    found: `${describeChange(first)}: drafts again are ${nameSome(sheets.map(({ id }) => id))}`,
    expected: 'the text that was signed',
    fix: `A clinician signs the change once for all of them: npx handouts review --shared ${sharedName(from)}`,
  });
};

const warnSheet = ({ id, record, changes }: OutdatedReview): void => {
  const [first] = changes;
  const block = record.blocks.findIndex(({ from }) => from === first?.from);
  warn(record.file, {
    rule: 'handout/review-outdated',
    place: record.placeOf(block === -1 ? ['blocks'] : ['blocks', block]),
    found: `${first === undefined ? 'other lines' : describeChange(first)}: ${id} is a draft again`,
    expected: 'the text that was signed',
    fix: `A clinician reads what changed and signs it: npx handouts review ${id}`,
  });
};

/**
 * Records a warning for each sheet whose text differs from its signed text, with the differences; sheets that
 * became drafts because of one shared file share one warning on that file.
 */
export const checkSigned = (content: Content, sheets: readonly SheetText[]): void => {
  const shared = new Map<string, OutdatedReview[]>();
  for (const outdated of outdatedOf(content, sheets)) {
    const from = onlyShared(outdated);
    if (from === null) warnSheet(outdated);
    else shared.set(from, [...(shared.get(from) ?? []), outdated]);
  }
  for (const [from, group] of shared) warnShared(content, from, group);
};
