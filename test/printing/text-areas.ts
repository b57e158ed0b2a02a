import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Area of a text on its page, in points from the top left, from its capitals to its baseline. */
export type TextArea = { text: string; left: number; right: number; top: number; bottom: number };

const CAPITALS = 0.66;

/** The texts of every page of a PDF, with their areas. */
export const readTextAreas = async (bytes: Uint8Array): Promise<TextArea[][]> => {
  const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const pages: TextArea[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , , height = 0] = page.view;
    const { items } = await page.getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [size, , , , left, baseline] = item.transform as number[] as [
          number,
          number,
          number,
          number,
          number,
          number,
        ];
        const bottom = height - baseline;
        return [{ text: item.str, left, right: left + item.width, top: bottom - size * CAPITALS, bottom }];
      }),
    );
  }
  await pdf.destroy();
  return pages;
};
