import type { PDFDict } from '@cantoo/pdf-lib';
import type { TextFont } from './text-font.ts';

/** Operators of a page in the numbers and with the arguments of pdf.js. */
export type OperatorList = { fnArray: number[]; argsArray: unknown[] };

/** Number of components of a colour: one for DeviceGray, three for DeviceRGB. */
export type ColourSpace = 1 | 3;

/** Reading state saved by `q`. */
type ReadingState = { fill: ColourSpace; stroke: ColourSpace; font: TextFont | null };

/** Fonts of a document that were read before; null for those that cannot be read here. */
export type TextFonts = Map<PDFDict, TextFont | null>;

/** The state of reading a page. */
export type Reader = {
  list: OperatorList;
  resources: PDFDict | null;
  fonts: TextFonts;
  state: ReadingState;
  saved: ReadingState[];
  /** The path that is being constructed, as pdf.js encodes it, and the current point. */
  path: number[];
  pen: readonly [number, number];
  /** Number of form streams around what is read. */
  depth: number;
};

/** Reads an operator; false when this reader is not sure of what it means. */
export type Handler = (reader: Reader, operands: readonly string[]) => boolean;

/** Adds an operator of pdf.js to the list. */
export const add = ({ list }: Reader, operator: number, args: unknown[]): true => {
  list.fnArray.push(operator);
  list.argsArray.push(args);
  return true;
};

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)$/;

/** Operands that are exactly so many numbers; null when they are anything else. */
export const numbersIn = (operands: readonly string[], count: number): number[] | null => {
  if (operands.length !== count) return null;
  const values: number[] = [];
  for (const operand of operands) {
    if (!NUMBER.test(operand)) return null;
    values.push(Number(operand));
  }
  return values;
};

/** A handler of an operator with so many numbers as operands. */
export const withNumbers =
  (count: number, handle: (reader: Reader, values: number[]) => boolean): Handler =>
  (reader, operands) => {
    const values = numbersIn(operands, count);
    return values !== null && handle(reader, values);
  };

/** A handler of an operator of pdf.js with so many numbers. */
export const passes = (operator: number, count: number): Handler =>
  withNumbers(count, (reader, values) => add(reader, operator, values));

/** A handler of an operator that changes nothing that is checked. */
export const ignored: Handler = () => true;
