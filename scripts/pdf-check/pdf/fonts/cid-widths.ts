import { PDFArray, type PDFDict, PDFNumber } from '@cantoo/pdf-lib';
import { arrayAt, numberAt } from '../objects.ts';

const DEFAULT_WIDTH = 1000;

const numbersOf = (array: PDFArray): number[] =>
  array.asArray().map((_, index) => numberAt(array, index) ?? 0);

/** Widths of a CIDFont's characters, in thousandths of an em. */
export const cidWidths = (font: PDFDict): ((cid: number) => number) => {
  const widths = new Map<number, number>();
  const entries = arrayAt(font, 'W');
  for (let index = 0; entries && index < entries.size(); ) {
    const first = numberAt(entries, index) ?? 0;
    const next = entries.lookup(index + 1);
    if (next instanceof PDFArray) {
      for (const [step, width] of numbersOf(next).entries()) widths.set(first + step, width);
      index += 2;
    } else {
      const last = next instanceof PDFNumber ? next.asNumber() : first;
      for (let cid = first; cid <= last; cid += 1) widths.set(cid, numberAt(entries, index + 2) ?? 0);
      index += 3;
    }
  }
  const otherwise = numberAt(font, 'DW') ?? DEFAULT_WIDTH;
  return (cid) => widths.get(cid) ?? otherwise;
};
