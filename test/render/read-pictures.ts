import { getDocument, OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Position of a picture on its page, in points from the top left. */
export type Painted = { page: number; left: number; top: number; width: number; height: number };

type Matrix = number[];

const isMatrix = (value: unknown): value is Matrix => Array.isArray(value) && value.length === 6;

/** The pictures of a PDF in painting order. */
export const readPictures = async (bytes: Uint8Array): Promise<Painted[]> => {
  const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const painted: Painted[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { height: pageHeight } = page.getViewport({ scale: 1 });
    const { fnArray, argsArray } = await page.getOperatorList();
    let [matrix, saved]: [Matrix, Matrix[]] = [[1, 0, 0, 1, 0, 0], []];
    for (const [index, operator] of fnArray.entries()) {
      if (operator === OPS.save) saved.push(matrix);
      if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
      const given: unknown = argsArray[index];
      if (operator === OPS.transform && isMatrix(given)) matrix = Util.transform(matrix, given);
      if (operator !== OPS.paintImageXObject) continue;
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix;
      const [xs, ys] = [
        [e, e + a + c],
        [f, f + b + d],
      ];
      const [left, top] = [Math.min(...xs), pageHeight - Math.max(...ys)];
      const [width, height] = [Math.abs(a + c), Math.abs(b + d)];
      painted.push({ page: number - 1, left, top, width, height });
    }
  }
  await pdf.destroy();
  return painted;
};
