import { inThousandths } from './coordinates.ts';
import type { PdfDocument } from './pdf-document.ts';

/** Operators of a path or a line width; those that set the scale of a drawing need all their digits. */
const PATH = / (?:m|l|c|v|y|re|w)$/;
/** More than three decimal places. */
const LONG = /-?\d+\.\d{4,}/g;

/** A path operator rounded to thousandths; any other unchanged. */
export const shortPath = (operator: unknown): unknown =>
  typeof operator === 'string' && PATH.test(operator)
    ? operator.replace(LONG, (number) => String(inThousandths(Number(number))))
    : operator;

/**
 * Rounds path coordinates to thousandths: react-pdf computes round corners to a millionth of a point, which
 * is invisible and adds some hundred bytes to a page with drawings.
 */
export const shortenPaths = (document: PdfDocument): void => {
  const addContent = document.addContent.bind(document);
  document.addContent = (operator) => addContent(shortPath(operator));
};
