import type { LoadedContent } from '../build/plan/read-sheets.ts';
import type { PlacedReview } from '../content/read/read-reviews.ts';
import { assemblyHash, type ReviewedBlock } from '../content/text/reviewed-text.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Handout } from '../model/handout.ts';

/** A sheet with its current text and its sign-off, if any. */
export type ReviewedSheet = {
  handout: Handout;
  blocks: readonly ReviewedBlock[];
  record: PlacedReview | null;
  /** Whether the current text is the signed one. */
  isSigned: boolean;
};

/** Every sheet of a language that is built. */
export const sheetsIn = (
  {
    handouts,
    texts = [],
    reviews = new Map(),
  }: Pick<LoadedContent<unknown>, 'handouts' | 'texts' | 'reviews'>,
  language: string,
): ReviewedSheet[] =>
  handouts
    .filter((handout) => handout.language === language)
    .map((handout) => {
      const blocks = texts.find((text) => text.id === handout.id && text.language === language)?.blocks ?? [];
      const record = reviews.get(`${language}/${handout.id}`) ?? null;
      return { handout, blocks, record, isSigned: record?.assembly === assemblyHash(blocks) };
    });

/** Usage error for an id, with a hint; null when it names a sheet. */
export const idUsageError = (
  id: string,
  sheets: readonly ReviewedSheet[],
  { withdrawn = [] }: Pick<LoadedContent<unknown>, 'withdrawn'>,
): string | null => {
  const ids = sheets.map(({ handout }) => handout.id);
  if (ids.includes(id)) return null;
  const taken = withdrawn.find((one) => one.id === id);
  if (taken !== undefined)
    return `${id} was withdrawn on ${taken.since} and is not reviewed any more: ${taken.reason}`;
  const near = nearest(id, ids);
  return `There is no sheet ${id}.${near === null ? '' : ` Did you mean ${near}?`} See npm run build:pdfs -- --list.`;
};
