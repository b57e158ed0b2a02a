import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type ReadPage = {
  /** Text by marked-content id. */
  pieces: Map<number, string>;
  artifacts: string[];
  /** Paint outside any marked content: words, or names of operators. */
  loose: string[];
};

type Mark = { mcid: number | null; artifact: boolean };
type Glyph = { unicode: string } | number;

const PAINTS: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
  OPS.shadingFill,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintFormXObjectBegin,
]);

const wordsOf = (glyphs: readonly Glyph[]): string =>
  glyphs.map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join('');

const put = (page: ReadPage, mark: Mark | undefined, text: string): void => {
  if (!mark) page.loose.push(text);
  else if (mark.artifact) page.artifacts.push(text);
  else if (mark.mcid !== null) page.pieces.set(mark.mcid, (page.pieces.get(mark.mcid) ?? '') + text);
};

/** Follows the operators of a page: exactly what is painted, without guessing spaces. */
const readPage = (operators: readonly number[], operands: readonly unknown[][]): ReadPage => {
  const page: ReadPage = { pieces: new Map(), artifacts: [], loose: [] };
  const open: Mark[] = [];
  const covering = (): Mark | undefined => open.findLast(({ mcid, artifact }) => artifact || mcid !== null);
  for (const [index, operator] of operators.entries()) {
    const [first, second] = operands[index] ?? [];
    if (operator === OPS.beginMarkedContentProps || operator === OPS.beginMarkedContent) {
      open.push({ artifact: first === 'Artifact', mcid: typeof second === 'number' ? second : null });
      put(page, open.at(-1), '');
    } else if (operator === OPS.endMarkedContent) open.pop();
    else if (operator === OPS.showText) put(page, covering(), wordsOf(first as Glyph[]));
    else if (PAINTS.has(operator === OPS.constructPath ? Number(first) : operator) && !covering())
      page.loose.push(`operator ${operator}`);
  }
  if (open.length) page.loose.push(`${open.length} marked-content sequences left open`);
  return page;
};

/** The content of each page, by marked content, as read by pdf.js. */
export const readPages = async (bytes: Uint8Array): Promise<ReadPage[]> => {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
    pages.push(readPage(fnArray, argsArray));
  }
  await task.destroy();
  return pages;
};
