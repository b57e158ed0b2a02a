import type { Content, Entry } from '../../content/entries/entry.ts';
import type { Treatment } from '../../content/schemas/index.ts';
import { fail } from '../../diagnostics/diagnostic.ts';
import { SOURCE_LANGUAGE } from '../../model/source-language.ts';
import type { Passage } from '../from-markdown/index.ts';
import { entriesOf } from '../plan/find-entry.ts';
import { holdsPassage } from '../plan/long-form.ts';
import type { Reach } from './passage-reach.ts';

type AnyEntry = ReturnType<typeof entriesOf>[number];

const cellReason = (treatment: Entry<Treatment>, cancer: string): string => {
  const use = Object.hasOwn(treatment.data.use, cancer) ? treatment.data.use[cancer] : undefined;
  if (use === undefined) return `${cancer} has no row in the \`use\` table`;
  if (use.sources.length === 0) return `${cancer} has no source in the \`use\` table`;
  if (!use.sheet) return `${cancer} has \`sheet: false\` in the \`use\` table`;
  return use.frequency === 'rarely' || use.frequency === 'not-used'
    ? `${cancer} is ${use.frequency} in the \`use\` table`
    : `it is where no sheet for ${cancer} shows it`;
};

const isTreatment = (entry: AnyEntry): entry is Entry<Treatment> => entry.collection === 'treatments';

const cancerReason = (entry: AnyEntry, cancer: string): string => {
  if (isTreatment(entry)) return cellReason(entry, cancer);
  return entry.collection === 'cancer-types'
    ? `this file is for ${entry.id}, not ${cancer}`
    : `no sheet for ${cancer} has it`;
};

/** Why a passage is on no sheet, in words for editors. */
const reasonOf = (entry: AnyEntry, { reaches, cancers }: Passage): string => {
  if (cancers !== null && cancers.length > 0)
    return cancers.map((cancer) => cancerReason(entry, cancer)).join('; ');
  if (reaches === 'more')
    return isTreatment(entry) ? 'no booklet shows this place' : 'only treatments have a booklet';
  return entry.collection === 'shared' ? `no sheet has the shared block ${entry.id}` : 'no sheet has it';
};

const isInvalid = (entry: AnyEntry): boolean => entry.file.messages.some(({ fatal }) => fatal === true);

const linesOf = ({ line, endLine }: Passage): string =>
  line === endLine ? `line ${line}, which reaches` : `lines ${line} to ${endLine}, which reach`;

const isInside = (outer: Passage, inner: Passage): boolean =>
  holdsPassage(outer, inner) && !(outer.reaches === inner.reaches && holdsPassage(inner, outer));

/** The passages that are not nested in another one of the list. */
const outermost = (passages: readonly Passage[]): Passage[] =>
  passages.filter((passage, index) => !passages.slice(0, index).some((other) => isInside(other, passage)));

const failUnreached = (entry: AnyEntry, passage: Passage): void => {
  const { line, title } = passage;
  fail(entry.file, {
    rule: 'handout/passage-unreached',
    place: { line, column: 1 },
    found: `${title === '' ? '' : `in "${title}" `}${linesOf(passage)} no sheet: ${reasonOf(entry, passage)}`,
    expected: 'a passage that is on at least one sheet',
    fix: 'Correct the cancer types it is for, put it where a sheet shows it, or remove it.',
  });
};

/**
 * Whether a file is a translation: its passages are those of English, and their sheets may not be translated
 * yet.
 */
const isTranslation = ({ collection, id, language }: AnyEntry, entries: readonly AnyEntry[]): boolean =>
  language !== SOURCE_LANGUAGE &&
  entries.some((one) => one.language === SOURCE_LANGUAGE && one.collection === collection && one.id === id);

/**
 * Records an error at each passage that is on no sheet. Skips files with other errors, and all files while an
 * entry is excluded for its front matter: a passage may reach a sheet once they are fixed.
 */
export const checkPassages = (content: Content, reach: readonly Reach[]): void => {
  if (content.broken.length > 0) return;
  const all = entriesOf(content);
  const looked = all.filter((entry) => !isTranslation(entry, all));
  const entries = new Map(looked.map((entry) => [entry.file.path, entry]));
  const invalid = new Set([...entries.values()].filter(isInvalid));
  const unreached = reach.filter(({ sheets }) => sheets.length === 0).map(({ passage }) => passage);
  for (const passage of outermost(unreached)) {
    const entry = entries.get(passage.file);
    if (entry !== undefined && !invalid.has(entry)) failUnreached(entry, passage);
  }
};
