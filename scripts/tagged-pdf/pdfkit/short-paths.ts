import { inThousandths } from './coordinates.ts';
import type { PdfDocument } from './pdf-document.ts';

/** Operators that make a path or set the width of a line; those that set the scale of a drawing need all their digits. */
const PATH = / (?:m|l|c|v|y|re|w)$/;
/** More digits than three after the point. */
const LONG = /-?\d+\.\d{4,}/g;

/** An operator with the places of a path in thousandths of their unit; any other as it is. */
export const shortPath = (operator: unknown): unknown =>
  typeof operator === 'string' && PATH.test(operator)
    ? operator.replace(LONG, (number) => String(inThousandths(Number(number))))
    : operator;

/**
 * Writes the places of paths in thousandths: react-pdf computes round corners to a millionth of a point, which no printer
 * sees and which makes a page with drawings some hundred bytes longer.
 */
export const shortenPaths = (document: PdfDocument): void => {
  const addContent = document.addContent.bind(document);
  document.addContent = (operator) => addContent(shortPath(operator));
};
