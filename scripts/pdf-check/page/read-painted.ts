import type { OperatorList } from '../pdf/operator-list/reader.ts';
import { createMachine, type PageMachine } from './machine.ts';
import type { Operators } from './operator.ts';
import { PAINT_OPERATORS } from './paint-operators.ts';
import { STATE_OPERATORS } from './state-operators.ts';
import { TEXT_OPERATORS } from './text-operators.ts';
import type { PaintedPage } from './types.ts';

/** Operators that are not listed do not affect any check. */
const OPERATORS: Operators = { ...STATE_OPERATORS, ...PAINT_OPERATORS, ...TEXT_OPERATORS };

/** Interprets the operators of a page in the numbers of pdf.js. */
export const readPainted = (
  { fnArray, argsArray }: OperatorList,
  fontName: PageMachine['fontName'],
): PaintedPage => {
  const machine = createMachine(fontName);
  for (const [index, operator] of fnArray.entries())
    OPERATORS[operator]?.(machine, (argsArray[index] ?? []) as unknown[]);
  return { ...machine.painted, unclosed: machine.marks.length };
};
