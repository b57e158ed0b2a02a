import type { Theme } from '../../../templates/theme.ts';
import type { Placed, ReadElement, ReadSheet } from './read-sheet.ts';

/** Forbidden page ends; each rule describes its findings in words. */

type Rule = (sheet: ReadSheet, theme: Theme) => string[];

const isHeading = ({ type }: ReadElement): boolean => /^H[1-6]$/.test(type);
const innermost = (placed: Placed, test: (element: ReadElement) => boolean): ReadElement | undefined =>
  placed.path.findLast(test);
const ofType =
  (...types: string[]) =>
  ({ type }: ReadElement): boolean =>
    types.includes(type);

/** The content of each element that passes a test, in reading order. */
const holdings = (
  body: readonly Placed[],
  test: (element: ReadElement) => boolean,
): Map<ReadElement, Placed[]> => {
  const found = new Map<ReadElement, Placed[]>();
  for (const placed of body)
    for (const element of placed.path)
      if (test(element)) found.set(element, [...(found.get(element) ?? []), placed]);
  return found;
};

const textOf = (parts: readonly Placed[]): string =>
  parts
    .map(({ text }) => text)
    .join('')
    .slice(0, 40);
const pagesOf = (parts: readonly Placed[]): number[] => [...new Set(parts.map(({ page }) => page))];

/** Number of lines of the parts on each page. */
const linesByPage = (parts: readonly Placed[]): Map<number, number> =>
  new Map(
    pagesOf(parts).map((page) => [
      page,
      new Set(parts.filter((each) => each.page === page).map(({ bottom }) => Math.round(bottom))).size,
    ]),
  );

const LABEL = /cancer: ?$/;

const strandedHeadings: Rule = ({ body }) =>
  body.flatMap((placed, index) => {
    if (placed.text.trim() === '') return [];
    const heads = innermost(placed, isHeading) || LABEL.test(placed.text);
    const next = body.slice(index + 1).find((each) => !innermost(each, isHeading));
    return heads && next?.page !== placed.page
      ? [`“${placed.text}” heads nothing on page ${placed.page + 1}`]
      : [];
  });

const loneLines: Rule = ({ body }) =>
  [...holdings(body, ofType('P')).values()].flatMap((parts) => {
    const lines = linesByPage(parts);
    const least = Math.min(...lines.values());
    return lines.size > 1 && least < 2 ? [`One line alone of “${textOf(parts)}”`] : [];
  });

const movedParts: Rule = ({ body }) =>
  [...holdings(body, ofType('P')).values()].flatMap((parts) => {
    const lefts = pagesOf(parts).map((page) =>
      Math.min(...parts.filter((each) => each.page === page).map(({ left }) => left)),
    );
    return Math.max(...lefts) - Math.min(...lefts) > 1
      ? [`“${textOf(parts)}” goes on at another margin`]
      : [];
  });

const tornHeads: Rule = ({ body, artifacts }) =>
  [...holdings(body, ofType('Table')).values()].flatMap((parts) => {
    const head = parts.filter((each) => innermost(each, ofType('THead')));
    const rows = parts.filter((each) => innermost(each, ofType('TBody')));
    // In large print the rows of side effects say their columns themselves, and the table has no head.
    if (head.length === 0) return [];
    const words = textOf(head.slice(0, 1)).trim();
    const repeated = artifacts.flatMap((text, page) => (text.includes(words) ? [page] : []));
    const withRows = pagesOf(rows);
    const alone = [...pagesOf(head), ...repeated].filter((page) => !withRows.includes(page));
    return alone.map((page) => `The head “${words}” without a row on page ${page + 1}`);
  });

/**
 * In standard print a continued table repeats its head; in large print each row contains its column heads.
 */
const missingHeads: Rule = ({ body, artifacts }, { large }) =>
  [...holdings(body, ofType('Table')).values()].flatMap((parts) => {
    const [head] = parts;
    if (large || !head) return [];
    const without = pagesOf(parts).filter(
      (page) => page !== head.page && !artifacts[page]?.includes(head.text.trim()),
    );
    return without.map((page) => `The table “${head.text}” goes on without its head on page ${page + 1}`);
  });

const CARD = /^(?:Emergency|Now|Same day|This week):|^Panel \d/;

/** In large print the card for the same day may go on on a page that begins with its label again. */
const goesOn = ({ artifacts }: ReadSheet, large: boolean, parts: readonly Placed[]): boolean => {
  const label = parts[0]?.text.trim() ?? '';
  const later = pagesOf(parts).slice(1);
  return large && label.startsWith('Same day:') && later.every((page) => artifacts[page]?.includes(label));
};

/** Rows, cards, panels, questions and drawings are on one page each. */
const splitWholes: Rule = (sheet, { large }) => {
  const { body } = sheet;
  const cards = new Set(
    body
      .filter((each) => innermost(each, isHeading) && CARD.test(each.text))
      .map((each) => innermost(each, ofType('Sect'))),
  );
  const sections = [...holdings(body, (element) => cards.has(element)).values()];
  const rows = [...holdings(body, ofType('TR', 'Figure')).values()];
  const asked = [...holdings(body, ofType('LI')).values()].filter(
    (parts) => parts[0]?.path.at(-1)?.type === 'Figure',
  );
  return [...sections, ...rows, ...asked]
    .filter((parts) => pagesOf(parts).length > 1 && !goesOn(sheet, large, parts))
    .map((parts) => `“${textOf(parts)}” is split`);
};

const tornLabels: Rule = ({ body }) =>
  [...holdings(body, ofType('LI')).values()].flatMap((parts) => {
    const [label, words] = parts;
    return label && words && label.page !== words.page ? [`The mark of “${textOf(parts)}” is alone`] : [];
  });

/**
 * A drawing outside tables and lists is followed by its words; one at the end of its element follows them.
 */
const lostCaptions: Rule = ({ body }) =>
  body.flatMap((placed, index) => {
    if (placed.text !== '' || innermost(placed, ofType('LI', 'TR'))) return [];
    const within = placed.path.slice(0, -1).findLast(({ type }) => type !== 'Caption');
    const after = body.slice(index + 1).find(({ text }) => text !== '');
    const isLast = within !== undefined && after?.path.includes(within) !== true;
    const words = isLast ? body.slice(0, index).findLast(({ text }) => text !== '') : after;
    return words && words.page !== placed.page
      ? [`A drawing without its words on page ${placed.page + 1}`]
      : [];
  });

const emptyPages: Rule = ({ pages, body }) =>
  Array.from({ length: pages }, (_, page) => page)
    .filter((page) => !body.some((placed) => placed.page === page))
    .map((page) => `Nothing on page ${page + 1}`);

const overlaps: Rule = ({ body }, { frame, paper, type }) => {
  const headOf = (page: number) => frame.headerTop + (page === 0 ? frame.headerHeight : type.body.leading);
  const foot = paper.height - frame.footerBottom - frame.footerHeight;
  return body
    .filter(({ page, top, bottom }) => top < headOf(page) || bottom > foot)
    .filter(({ text }) => text.trim() !== '' || text === '')
    .map(({ text, page }) => `“${text}” reaches into the head or foot of page ${page + 1}`);
};

const RULES: readonly Rule[] = [
  strandedHeadings,
  loneLines,
  movedParts,
  tornHeads,
  missingHeads,
  splitWholes,
  tornLabels,
  lostCaptions,
  emptyPages,
  overlaps,
];

/** All pagination errors of a sheet. */
export const paginationDiagnostics: Rule = (sheet, theme) => RULES.flatMap((rule) => rule(sheet, theme));
