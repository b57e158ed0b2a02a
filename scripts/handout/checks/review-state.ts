import type { ReviewRecord } from '../../content/schemas/index.ts';
import { assemblyHash, type ReviewedBlock, signedBlocks } from '../../content/text/reviewed-text.ts';
import type { Review } from '../../model/handout.ts';
import { SOURCE_LANGUAGE } from '../../model/source-language.ts';
import { describeChange, textChanges } from '../text/text-changes.ts';

/** The day on which the text in a sign-off was last signed, as a whole or in a shared block. */
const lastSigned = ({ date, sharedChanges }: ReviewRecord): string =>
  [date, ...sharedChanges.map((change) => change.date)].sort().at(-1) ?? date;

const whyDraft = (record: ReviewRecord, blocks: readonly ReviewedBlock[]): string => {
  const [first, ...more] = textChanges(signedBlocks(record), blocks);
  const what = first === undefined ? 'the same words in other lines' : describeChange(first);
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return `text changed since the review of ${lastSigned(record)}: ${what}${others}`;
};

/** Reason for a draft that nobody has signed. */
export const NO_REVIEW = 'no review yet';

/** Why a sheet is a draft that a clinician has signed alone. */
const NO_TRANSLATOR = 'no qualified translator has signed the translation';

/** Whether a translator signed the text, and each change of it; English needs none. */
const isTranslationSigned = ({ translator, sharedChanges }: ReviewRecord, language: string): boolean =>
  language === SOURCE_LANGUAGE ||
  [translator, ...sharedChanges.map((change) => change.translator)].every((one) => one !== undefined);

/** The review state for the current text; a draft states the reason. A translation needs a clinician and a translator. */
export const reviewState = (
  record: ReviewRecord | undefined,
  blocks: readonly ReviewedBlock[],
  language = SOURCE_LANGUAGE,
): Review => {
  if (record === undefined) return { state: 'draft', reason: NO_REVIEW };
  if (!isTranslationSigned(record, language)) return { state: 'draft', reason: NO_TRANSLATOR };
  const { name, role, date, nextReview } = record;
  return record.assembly === assemblyHash(blocks)
    ? { state: 'reviewed', name, role, date, nextReview }
    : { state: 'draft', reason: whyDraft(record, blocks) };
};
