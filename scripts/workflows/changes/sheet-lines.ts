import {
  childElements,
  openPdf,
  type PdfFile,
  type StructureElement,
  speech,
  tidy,
} from '../../pdf-check/index.ts';

/** Structure types that form one line or paragraph. */
const LINES = new Set('P H H1 H2 H3 H4 H5 H6 LI TR Caption Figure Note TOCI BibEntry'.split(' '));

const isLine = (element: StructureElement): boolean =>
  LINES.has(element.role.type) || element.kids.some(({ kind }) => kind === 'content');

const linesIn = (pdf: PdfFile, element: StructureElement): string[] =>
  isLine(element)
    ? [tidy(speech(pdf, element))]
    : childElements(element).flatMap((child) => linesIn(pdf, child));

/** The text of a finished PDF in reading order, one line for each paragraph, heading, list item or table row. */
export const sheetLines = async (file: string, bytes: Uint8Array): Promise<string[]> => {
  const pdf = await openPdf(file, bytes);
  const top = pdf.structure?.top ?? [];
  return top.flatMap((element) => linesIn(pdf, element)).filter((line) => line !== '');
};
