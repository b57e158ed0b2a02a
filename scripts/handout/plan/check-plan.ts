import type { ContentOutline } from '../../content/entries/entry.ts';
import { fail } from '../../diagnostics/diagnostic.ts';
import { entryOf } from './find-entry.ts';
import type { PlannedHandout } from './planned-handout.ts';

type Key = 'id' | 'code' | 'title';

const FIX: { [K in Key]: string } = {
  id: 'Rename one of the two files.',
  code: 'Give one of the two another code.',
  title: 'Give one of the two another title.',
};

const describe = (planned: PlannedHandout): string => `the ${planned.kind} sheet ${planned.id}`;

/** Pairs of sheets of one language that share a key, the later one second. */
const clashes = (planned: readonly PlannedHandout[], key: Key): [PlannedHandout, PlannedHandout][] => {
  const first = new Map<string, PlannedHandout>();
  return planned.flatMap((sheet) => {
    const name = `${sheet.language}/${sheet[key]}`;
    const other = first.get(name);
    if (other === undefined) first.set(name, sheet);
    return other === undefined ? [] : [[other, sheet] as [PlannedHandout, PlannedHandout]];
  });
};

const failClash = (
  content: ContentOutline,
  key: Key,
  [other, sheet]: [PlannedHandout, PlannedHandout],
): void => {
  const { file, placeOf } = entryOf(content, sheet);
  fail(file, {
    rule: `handout/${key}-twice`,
    place: key === 'id' ? undefined : placeOf([key]),
    found: `${key} "${sheet[key]}" of ${describe(sheet)}`,
    expected: `one that no other sheet has: ${entryOf(content, other).file.path} gives it to ${describe(other)}`,
    fix: FIX[key],
  });
};

const isDerived = ({ kind }: PlannedHandout): boolean => kind === 'pair' || kind === 'booklet';

/**
 * Entries that share an id or code are already reported as `content/duplicate-…`, and their sheets clash as
 * well: here only clashes of different entries are reported.
 */
const failClashes = (content: ContentOutline, planned: readonly PlannedHandout[], key: Key): void => {
  const ofEntries = clashes(
    planned.filter((sheet) => !isDerived(sheet)),
    key,
  );
  const found = ofEntries.length === 0 ? clashes(planned, key) : key === 'title' ? ofEntries : [];
  for (const clash of found) failClash(content, key, clash);
};

/** Records an error on each entry whose sheet shares its id, code or title with another. */
export const checkPlan = (content: ContentOutline, planned: readonly PlannedHandout[]): void => {
  for (const key of ['id', 'code', 'title'] as const) failClashes(content, planned, key);
};
