import { check } from '../../check.ts';
import { type FindingDetails, onElement } from '../../finding.ts';
import { headingLevel, INLINE_TYPES } from '../../pdf/structure/roles.ts';
import { paintedWords, speech, tidy } from '../../pdf/structure/words.ts';
import type { ContentReference, PdfFile, StructureElement } from '../../pdf/types.ts';

type ReadingOrderCondition = 'reading-order' | 'title-first';
type ClaimedContent = ContentReference & { element: StructureElement };

/** The content of each element, in the order of the structure. */
const claimed = (element: StructureElement): ClaimedContent[] =>
  element.kids.flatMap((kid) => {
    if (kid.kind === 'element') return claimed(kid);
    return kid.kind === 'content' && !kid.inStream ? [{ ...kid, element }] : [];
  });

/** Index of each marked content in the painting order of its page. */
const paintOrder = ({ pages }: PdfFile, page: number): Map<number, number> => {
  const openings = (pages[page]?.painted.openings ?? []).filter(({ inStream }) => !inStream);
  const ids = openings.map(({ marks }) => marks.at(-1)?.mcid ?? null);
  return new Map(ids.filter((id) => id !== null).map((id, index) => [id, index]));
};

/** The first element of a page that is painted before one that precedes it in reading order. */
const orderDiagnostics = (
  pdf: PdfFile,
  all: readonly ClaimedContent[],
  page: number,
): FindingDetails<ReadingOrderCondition>[] => {
  const order = paintOrder(pdf, page);
  const places = all
    .filter((content) => content.page === page)
    .flatMap(({ element, mcid }) => {
      const place = order.get(mcid);
      return place === undefined ? [] : [{ element, place }];
    });
  const wrong = places.find(({ place }, index) => index > 0 && place < (places[index - 1]?.place ?? 0));
  if (!wrong) return [];
  const found = 'painted before what is read before it';
  return [{ condition: 'reading-order', place: onElement(pdf, wrong.element, page), found }];
};

/** Maximum number of letters of a paragraph before the title: a clinic's name and its phone numbers. */
const MAX_LETTERS = 250;

/** Elements that may have child elements. */
const HOLDERS: ReadonlySet<string> = new Set('Document Part Art Sect Div BlockQuote NonStruct'.split(' '));

/** Elements with their own text before the first heading in reading order, and outside of it. */
const beforeTitle = (pdf: PdfFile): StructureElement[] => {
  const elements = pdf.structure?.elements ?? [];
  const title = elements.findIndex(({ role }) => headingLevel(role.type) !== null);
  return elements
    .slice(0, Math.max(0, title))
    .filter(({ role, kids }) => {
      const hasInline = kids.some((kid) => kid.kind === 'element' && INLINE_TYPES.has(kid.role.type));
      const isText = !INLINE_TYPES.has(role.type) && !HOLDERS.has(role.type);
      return isText && (hasInline || kids.some(({ kind }) => kind === 'content'));
    })
    .filter((element) => tidy(`${speech(pdf, element)}${paintedWords(pdf, element)}`) !== '');
};

const titleDiagnostics = (pdf: PdfFile): FindingDetails<ReadingOrderCondition>[] => {
  const [first, second] = beforeTitle(pdf);
  const letters = first ? tidy(speech(pdf, first)).length : 0;
  if (first && letters > MAX_LETTERS)
    return [
      { condition: 'title-first', place: onElement(pdf, first), found: `${letters} letters before it` },
    ];
  if (!second) return [];
  return [{ condition: 'title-first', place: onElement(pdf, second), found: 'a second one before it' }];
};

/** Programs that ignore tags read a page in painting order, which must equal the order of the structure. */
export const readingOrder = check(['reading-order', 'title-first'], (pdf) => {
  const all = (pdf.structure?.top ?? []).flatMap(claimed);
  return [...pdf.pages.flatMap((_, page) => orderDiagnostics(pdf, all, page)), ...titleDiagnostics(pdf)];
});
