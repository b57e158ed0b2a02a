import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a page: its words, its size, and its right end; in points. */
export type Piece = { text: string; size: number; right: number };

/** Every page of a PDF as pieces of text in drawing order. */
export const readPieces = async (bytes: Uint8Array): Promise<Piece[][]> => {
  const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const pages: Piece[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item)) return [];
        const [a, b, , , left] = item.transform as [number, number, number, number, number];
        const size = Math.round(Math.hypot(a, b) * 100) / 100;
        return [{ text: item.str, size, right: left + item.width }];
      }),
    );
  }
  await pdf.destroy();
  return pages;
};

/** Words that do not follow each other in a text, ignoring white space. */
export const lostWords = (words: readonly string[], text: string): string[] => {
  const solid = text.replaceAll(/\s/gu, '');
  let at = 0;
  return words.filter((word) => {
    const found = solid.indexOf(word, at);
    if (found >= 0) at = found + word.length;
    return found < 0;
  });
};
