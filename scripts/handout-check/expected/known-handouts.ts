import type { PacketRow } from '../../build/manifest/packet-manifest.ts';
import type { Row } from '../../build/manifest/pdf-row.ts';
import { type LoadedContent, readSheets } from '../../build/plan/read-sheets.ts';
import type { Load } from '../../core/index.ts';
import { documentTitle } from '../../handout/plan/document-title.ts';
import { printedInColumn, printedOrders } from '../../handout/plan/order-for-print.ts';
import { textHash } from '../../handout/text/handout-text.ts';
import { editionNamed, isBilingual } from '../../model/editions.ts';
import type { Handout } from '../../model/handout.ts';
import type { Locales } from '../../model/locale.ts';
import { SOURCE_LANGUAGE } from '../../model/source-language.ts';
import type { ManifestRow } from './manifests.ts';

/** Loader of the content, and its languages. */
export type ContentSource = { load: Load<LoadedContent<unknown>>; locales: Locales };

/** The handouts of the content, or why they cannot be loaded. */
export type KnownHandouts = { handouts: Handout[]; locales: Locales; why: string | null };

type HandoutOrders = readonly Handout[];

/** The title of a packet, and its sheets, each in the orders that its edition may have. */
export type ExpectedPacket = { type: 'packet'; title: string; language: string; sheets: HandoutOrders[] };

/** The title of a bilingual file, its language, and its sheets, that of the left column first. */
export type ExpectedBilingual = {
  type: 'bilingual';
  title: string;
  language: string;
  sheets: readonly [Handout, Handout];
};

/** The expected handout in the orders that its edition may have, or a packet of several, or the reason why it is not known. */
export type ExpectedHandout =
  | { type: 'handout'; orders: HandoutOrders }
  | ExpectedPacket
  | ExpectedBilingual
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

type SheetOfRow = { id: string; language: string; edition: string; textHash: string };
type ExpectedSheet = Extract<ExpectedHandout, { type: 'handout' | 'changed' }>;

const expectedSheet = (sheet: SheetOfRow, handouts: readonly Handout[]): ExpectedSheet => {
  const handout = handouts.find(({ id, language }) => id === sheet.id && language === sheet.language);
  const edition = editionNamed(sheet.edition);
  if (!handout || !edition)
    return { type: 'changed', found: `content/ makes no sheet ${sheet.language}/${sheet.id}` };
  if (textHash(handout) !== sheet.textHash)
    return {
      type: 'changed',
      found: `the text of ${sheet.language}/${sheet.id} has changed since the build`,
    };
  return { type: 'handout', orders: printedOrders(handout, edition.size) };
};

/** The words of both languages, which have no head above their tables. */
const expectedBilingual = (row: Row, handouts: readonly Handout[]): ExpectedHandout => {
  const own = expectedSheet(row, handouts);
  if (own.type === 'changed') return own;
  const beside = handouts.find(({ id, language }) => id === row.id && language === SOURCE_LANGUAGE);
  const handout = own.orders[0];
  if (!beside || !handout)
    return { type: 'changed', found: `content/ makes no sheet ${SOURCE_LANGUAGE}/${row.id}` };
  const title = documentTitle({ title: handout.title, beside });
  const { language } = handout;
  return { type: 'bilingual', title, language, sheets: [printedInColumn(beside), printedInColumn(handout)] };
};

const expectedPacket = (
  { title, language, edition, sheets }: PacketRow,
  handouts: readonly Handout[],
): ExpectedHandout => {
  const orders: HandoutOrders[] = [];
  for (const sheet of sheets) {
    const expected = expectedSheet({ ...sheet, language, edition }, handouts);
    if (expected.type === 'changed') return expected;
    orders.push(expected.orders);
  }
  return { type: 'packet', title, language, sheets: orders };
};

/** The expected handout or packet of a manifest row, by id, language and edition. */
export const expectedFor = (row: ManifestRow | null, { handouts, why }: KnownHandouts): ExpectedHandout => {
  if (row === null) return { type: 'unknown', why: 'no manifest names the file' };
  if (why !== null) return { type: 'unknown', why };
  if ('sheets' in row) return expectedPacket(row, handouts);
  return isBilingual(row.edition) ? expectedBilingual(row, handouts) : expectedSheet(row, handouts);
};
