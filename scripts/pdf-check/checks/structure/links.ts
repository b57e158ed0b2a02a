import { PDFArray, PDFDict, PDFHexString, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { check } from '../../check.ts';
import { type FindingDetails, type FindingPlace, findingAt, onElement } from '../../finding.ts';
import { type Box, boxAround, isWithin, type Point, widen } from '../../page/matrix.ts';
import { mcidOf } from '../../page/owner.ts';
import { at, dictAt, nameOf, numbersAt, refAt, refOf, textAt, textOf } from '../../pdf/objects.ts';
import { contentOf } from '../../pdf/structure/words.ts';
import { nameTree } from '../../pdf/trees.ts';
import type { ObjectContent, PdfFile, StructureElement } from '../../pdf/types.ts';

type LinksCondition = 'link-target' | 'link-area';

/** Tolerance in points between a link's area and its text, in both directions. */
const SLACK = 4;
/**
 * Tolerance of an area beyond its words, as a share of their size: it is as high as the line, which has room
 * above large letters.
 */
const LEADING = 0.4;

const isPage = (destination: PDFObject | undefined, pages: ReadonlySet<string>): boolean => {
  const array = destination instanceof PDFDict ? at(destination, 'D') : destination;
  return array instanceof PDFArray && array.size() > 0 && pages.has(refOf(array.get(0)) ?? '');
};

const leadsTo = ({ catalog, pages }: PdfFile, destination: PDFObject | undefined): boolean => {
  const refs = new Set(pages.map(({ ref }) => ref));
  if (destination instanceof PDFArray) return isPage(destination, refs);
  const name = textOf(destination) ?? nameOf(destination);
  if (name === null) return false;
  const named = nameTree(dictAt(dictAt(catalog, 'Names'), 'Dests')).get(name);
  return isPage(named ?? at(dictAt(catalog, 'Dests'), name), refs);
};

/** An ASCII web, mail or phone address (RFC 3986), the host of a web address without percent signs. */
const URI =
  /^(?:https:\/\/[a-z\d.-]+(?::\d+)?(?:[/?#][\w\-.~:/?#@!$&'()*+,;=%]*)?|(?:mailto|tel):[\w\-.~:/?@!$&'()*+,;=%]+)$/i;

/** A URI is an ASCII string (ISO 32000-1, 12.6.4.7): viewers do not accept UTF-16. */
const isUri = (uri: string, written: PDFObject | undefined): boolean => {
  const bytes = written instanceof PDFString || written instanceof PDFHexString ? written.asBytes() : [];
  return URI.test(uri) && !/%(?![\da-f]{2})/i.test(uri) && bytes.length === uri.length;
};

const targetDiagnostic = (pdf: PdfFile, annotation: PDFDict): string | null => {
  const action = dictAt(annotation, 'A');
  const uri = textAt(action, 'URI');
  if (uri !== null) return isUri(uri, at(action, 'URI')) ? null : `the address “${uri}”`;
  const destination = at(action, 'D') ?? at(annotation, 'Dest');
  if (destination === undefined) return 'neither an address nor a destination';
  return leadsTo(pdf, destination) ? null : `the destination ${destination}, which is not there`;
};

const corners = (numbers: readonly number[]): Point[] =>
  numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : []));

/** The box around an element's text on a page, and the size of its largest letters in points. */
const wordsBox = (
  pdf: PdfFile,
  element: StructureElement,
  page: number,
): { box: Box; size: number } | null => {
  const ids = new Set(contentOf(element).flatMap((piece) => (piece.page === page ? [piece.mcid] : [])));
  const { runs = [], paints = [] } = pdf.pages[page]?.painted ?? {};
  const isOwn = (item: Parameters<typeof mcidOf>[0]): boolean => ids.has(mcidOf(item) ?? -1);
  const own = runs.filter(isOwn);
  const box = boxAround(corners([...own, ...paints.filter(isOwn)].flatMap((item) => item.box ?? [])));
  return box && { box, size: Math.max(0, ...own.map(({ size }) => size)) };
};

const isAround = (outer: Box, [left, bottom, right, top]: Box, slack: number): boolean =>
  isWithin([left, bottom], widen(outer, slack)) && isWithin([right, top], widen(outer, slack));

const areaDiagnostic = (pdf: PdfFile, element: StructureElement, kid: ObjectContent): string | null => {
  const [area, quads] = ['Rect', 'QuadPoints'].map((key) => boxAround(corners(numbersAt(kid.dict, key))));
  if (!area) return 'no Rect';
  if (quads && !isAround(area, quads, SLACK)) return 'QuadPoints outside Rect';
  if (kid.page === null || !kid.dict) return 'an annotation on no page';
  const named = refAt(kid.dict, 'P');
  if (named !== null && named !== pdf.pages[kid.page]?.ref) return 'an annotation of another page';
  const words = wordsBox(pdf, element, kid.page);
  if (!words) return 'no words on the page of the annotation';
  const slack = Math.max(SLACK, words.size * LEADING);
  return isAround(quads ?? area, words.box, slack) && isAround(words.box, quads ?? area, slack)
    ? null
    : `area ${area.map(Math.round).join(' ')}, words ${words.box.map(Math.round).join(' ')}`;
};

const linkDiagnostics = (pdf: PdfFile, element: StructureElement): FindingDetails<LinksCondition>[] => {
  const annotations = element.kids.filter((kid): kid is ObjectContent => kid.kind === 'object');
  if (annotations.length === 0)
    return findingAt('link-target', onElement(pdf, element), 'a Link without annotation');
  return annotations.flatMap((kid) => {
    const place = (): FindingPlace => onElement(pdf, element, kid.page ?? undefined);
    return [
      ...findingAt('link-target', place, kid.dict && targetDiagnostic(pdf, kid.dict)),
      ...findingAt('link-area', place, areaDiagnostic(pdf, element, kid)),
    ];
  });
};

/** Links have a valid target, and their areas cover their text. */
export const links = check(['link-target', 'link-area'], (pdf) =>
  (pdf.structure?.elements ?? [])
    .filter(({ role }) => role.type === 'Link')
    .flatMap((element) => linkDiagnostics(pdf, element)),
);
