import { PDFArray } from '@cantoo/pdf-lib';
import { check } from '../../check.ts';
import { type FindingDetails, type FindingPlace, findingAt, onElement } from '../../finding.ts';
import { intersect } from '../../page/matrix.ts';
import { numberAt, textAt } from '../../pdf/objects.ts';
import { attributeOf } from '../../pdf/structure/attributes.ts';
import { contentOf } from '../../pdf/structure/words.ts';
import type { PdfFile, StructureElement } from '../../pdf/types.ts';

type FiguresCondition = '13-004' | '17-002' | 'alt-words' | 'figure-box';

const DESCRIBED: Readonly<Record<string, '13-004' | '17-002'>> = { Figure: '13-004', Formula: '17-002' };
const FILE_NAME = /^\S*\.(?:png|jpe?g|gif|svg|webp|tiff?|bmp|pdf|eps|tsx?)$/i;
const WORD = /\p{L}/u;

/** The error of an existing alternative text. */
const wordless = (alt: string): string | null => {
  const words = alt.trim();
  if (words === '') return 'an empty alternative text';
  if (FILE_NAME.test(words)) return `the file name “${words}”`;
  return WORD.test(words) ? null : `“${words}”`;
};

const describe = (pdf: PdfFile, element: StructureElement): FindingDetails<FiguresCondition>[] => {
  const alt = textAt(element.dict, 'Alt');
  const condition = DESCRIBED[element.role.type];
  if (alt === null && !condition) return [];
  const place = (): FindingPlace => onElement(pdf, element);
  if (alt !== null) return findingAt('alt-words', place, wordless(alt));
  if (!condition || textAt(element.dict, 'ActualText') !== null) return [];
  return findingAt(condition, place, 'neither Alt nor ActualText');
};

const boxOf = (element: StructureElement): number[] => {
  const box = attributeOf(element, 'Layout', 'BBox');
  return box instanceof PDFArray ? box.asArray().map((_, index) => numberAt(box, index) ?? 0) : [];
};

const bounds = (pdf: PdfFile, element: StructureElement): FindingDetails<FiguresCondition>[] => {
  if (element.role.type !== 'Figure') return [];
  const place = (): FindingPlace => onElement(pdf, element);
  const [left, bottom, right, top] = boxOf(element);
  if (left === undefined || bottom === undefined || right === undefined || top === undefined)
    return findingAt('figure-box', place, 'no BBox');
  const page = contentOf(element)[0]?.page ?? null;
  const paper = page === null ? undefined : pdf.pages[page]?.paper;
  const isThere = left < right && bottom < top && paper && intersect([left, bottom, right, top], paper);
  return findingAt('figure-box', place, isThere ? null : `BBox ${left} ${bottom} ${right} ${top}`);
};

/** Figures have an alternative text and a bounding box; every other Alt contains words. */
export const figures = check(['13-004', '17-002', 'alt-words', 'figure-box'], (pdf) =>
  (pdf.structure?.elements ?? []).flatMap((element) => [...describe(pdf, element), ...bounds(pdf, element)]),
);
