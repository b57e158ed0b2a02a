import type { Row } from '../../build/manifest/pdf-row.ts';
import { type LoadedContent, readSheets } from '../../build/plan/read-sheets.ts';
import type { Load } from '../../core/index.ts';
import { printedOrders } from '../../handout/plan/order-for-print.ts';
import { textHash } from '../../handout/text/handout-text.ts';
import { editionNamed } from '../../model/editions.ts';
import type { Handout } from '../../model/handout.ts';
import type { Locales } from '../../model/locale.ts';

/** Loader of the content, and its languages. */
export type ContentSource = { load: Load<LoadedContent<unknown>>; locales: Locales };

/** The handouts of the content, or why they cannot be loaded. */
export type KnownHandouts = { handouts: Handout[]; locales: Locales; why: string | null };

/** The expected handout in the orders that its edition may have, or why it is not known. */
export type ExpectedHandout =
  | { type: 'handout'; orders: readonly Handout[] }
  | { type: 'unknown'; why: string }
  | { type: 'changed'; found: string };

/** Loads the handouts of a content folder; none if the content has errors. */
export const knownHandouts = async (
  content: string,
  { load, locales }: ContentSource,
): Promise<KnownHandouts> => {
  const sheets = await readSheets({ content, clinic: null }, load);
  if (sheets.status === 'usage-error') return { handouts: [], locales, why: sheets.text };
  const why = sheets.status === 'invalid' ? `${content} has errors: npm run check:content shows them` : null;
  return { handouts: sheets.found.handouts, locales, why };
};

/** The expected handout of a manifest row, by id, language and edition. */
export const expectedFor = (row: Row | null, { handouts, why }: KnownHandouts): ExpectedHandout => {
  if (row === null) return { type: 'unknown', why: 'no manifest names the file' };
  if (why !== null) return { type: 'unknown', why };
  const handout = handouts.find(({ id, language }) => id === row.id && language === row.language);
  const edition = editionNamed(row.edition);
  if (!handout || !edition)
    return { type: 'changed', found: `content/ makes no sheet ${row.language}/${row.id}` };
  if (textHash(handout) !== row.textHash)
    return { type: 'changed', found: `the text of ${row.language}/${row.id} has changed since the build` };
  return { type: 'handout', orders: printedOrders(handout, edition.size) };
};
