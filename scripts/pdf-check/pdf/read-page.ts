import { PDFDict, type PDFPage } from '@cantoo/pdf-lib';
import { mcidOf } from '../page/owner.ts';
import type { PaintedPage } from '../page/types.ts';
import type { ContentStream } from './content-stream.ts';
import { arrayAt, nameAt, refOf } from './objects.ts';
import type { PageSeen } from './read-with-pdfjs.ts';
import type { Annotation, Page } from './types.ts';

const annotationsOf = (dict: PDFDict, page: number): Annotation[] => {
  const annots = arrayAt(dict, 'Annots');
  return (annots?.asArray() ?? []).flatMap((raw, index) => {
    const value = annots?.lookup(index);
    return value instanceof PDFDict
      ? [{ page, ref: refOf(raw), dict: value, subtype: nameAt(value, 'Subtype') ?? '?' }]
      : [];
  });
};

const wordsByMcid = ({ runs }: PaintedPage): Map<number, string> => {
  const words = new Map<number, string>();
  for (const run of runs) {
    const mcid = mcidOf(run);
    if (mcid !== null) words.set(mcid, `${words.get(mcid) ?? ''}${run.text}`);
  }
  return words;
};

/** A page of pdf-lib, combined with the pdf.js reading of it. */
export const readPage = (
  { node, ref }: PDFPage,
  index: number,
  content: ContentStream,
  seen: PageSeen,
): Page => {
  const { x, y, width, height } = node.CropBox()?.asRectangle() ?? node.MediaBox().asRectangle();
  return {
    dict: node,
    ref: ref.tag,
    paper: [x, y, x + width, y + height],
    annotations: annotationsOf(node, index),
    content,
    words: wordsByMcid(seen.painted),
    ...seen,
  };
};
