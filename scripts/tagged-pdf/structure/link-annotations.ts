import type { Rectangle } from '../pdfkit/coordinates.ts';
import { type PdfDocument, type PdfValue, pdfText } from '../pdfkit/pdf-document.ts';
import { elementText, type StructureElement } from './structure.ts';

/** Collects the drawn places of links on a page, and merges them into one annotation per link and page. */
export type LinkAnnotations = {
  add: (link: StructureElement, where: Rectangle) => void;
  /** Writes the annotations of the current page. */
  flush: () => void;
};

const SAME_LINE = 3;
const GAP = 1;

const follows = (last: Rectangle, next: Rectangle): boolean =>
  Math.abs(last[1] - next[1]) < SAME_LINE && next[0] >= last[0] && next[0] <= last[2] + GAP;

const union = (a: Rectangle, b: Rectangle): Rectangle => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** Joins the runs of a line. */
const joinLines = (places: readonly Rectangle[]): Rectangle[] => {
  const lines: Rectangle[] = [];
  for (const place of places) {
    const last = lines.at(-1);
    if (last && follows(last, place)) lines[lines.length - 1] = union(last, place);
    else lines.push(place);
  }
  return lines;
};

const quad = ([left, bottom, right, top]: Rectangle): number[] => [
  left,
  top,
  right,
  top,
  left,
  bottom,
  right,
  bottom,
];

const actionOf = (href: string): PdfValue =>
  href.startsWith('#')
    ? { S: 'GoTo', D: pdfText(href.slice(1)) }
    : { Type: 'Action', S: 'URI', URI: pdfText(href) };

const PRINTED = 4;

const annotate = (document: PdfDocument, link: StructureElement, places: readonly Rectangle[]): void => {
  const lines = joinLines(places);
  const key = document.createStructParentTreeNextKey();
  const ref = document.ref({
    Type: 'Annot',
    Subtype: 'Link',
    F: PRINTED,
    Border: [0, 0, 0],
    Rect: lines.reduce(union),
    QuadPoints: lines.flatMap(quad),
    A: actionOf(link.spec.href ?? ''),
    Contents: pdfText(link.spec.describe ?? elementText(link)),
    StructParent: key,
  });
  document.page.annotations.push(ref);
  ref.end();
  link.children.push({ kind: 'annotation', page: document.page.dictionary, ref, key });
};

/** The links of one document. */
export const createLinkAnnotations = (document: PdfDocument): LinkAnnotations => {
  const places = new Map<StructureElement, Rectangle[]>();
  return {
    add: (link, where) => {
      places.set(link, [...(places.get(link) ?? []), where]);
    },
    flush: () => {
      for (const [link, where] of places) annotate(document, link, where);
      places.clear();
    },
  };
};
