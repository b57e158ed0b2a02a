import type { SheetContext } from '../sheet-context.tsx';
import { labelOf } from './both-languages.ts';
import { blankOrPhoneWidth } from './header-size.ts';
import { type PhoneNumber, phoneNumbers } from './phone-numbers.ts';
import { widthOf } from './text-size.ts';

/** Layout of the single-line header of later pages, in points. */
export type RunningHeadSize = {
  /** The numbers that fit on the line; none if staff write one on it. */
  numbers: PhoneNumber[];
  phoneWidth: number;
  /** The clinic's name, if it fits next to the numbers. */
  name: string | null;
  /** Whether staff write the name on this line too; in large print it is on the first page alone. */
  isNameBlank: boolean;
  nameWidth: number;
  height: number;
};

const numberWidth = (sheet: SheetContext, one: PhoneNumber): number =>
  widthOf(sheet, labelOf(one), 'body') +
  sheet.theme.u +
  widthOf(sheet, one.number, 'strong') +
  sheet.theme.gutter;

/** The first numbers that fit in `room` points; always includes the first one. */
const fitting = (sheet: SheetContext, room: number): { numbers: PhoneNumber[]; width: number } => {
  const numbers: PhoneNumber[] = [];
  let width = sheet.theme.type.body.leading;
  for (const one of phoneNumbers(sheet)) {
    const wider = width + numberWidth(sheet, one);
    if (numbers.length > 0 && wider > room) break;
    numbers.push(one);
    width = wider;
  }
  return { numbers, width };
};

const sizeOf = (sheet: SheetContext): RunningHeadSize => {
  const { theme, clinic } = sheet;
  const { large, textWidth, gutter, span, type, u } = theme;
  const isNameBlank = clinic.name === null && !large;
  const found = fitting(sheet, isNameBlank ? span(8) : textWidth);
  const phoneWidth = found.numbers.length === 0 ? blankOrPhoneWidth(sheet) : found.width;
  const nameWidth = textWidth - phoneWidth - gutter;
  const hasRoom = clinic.name !== null && widthOf(sheet, clinic.name, 'strong') <= nameWidth;
  return {
    numbers: found.numbers,
    phoneWidth,
    name: hasRoom ? clinic.name : null,
    isNameBlank,
    nameWidth,
    height: type.body.leading + u / 2,
  };
};

const inOneLanguage = ({ beside: _, ...sheet }: SheetContext): SheetContext => sheet;

/** One line: the numbers first, since readers may only have this page. Purposes in a second language cost it no number and no name. */
export const runningHeadSize = (sheet: SheetContext): RunningHeadSize => {
  const inBoth = sizeOf(sheet);
  if (!sheet.beside) return inBoth;
  const inOne = sizeOf(inOneLanguage(sheet));
  const costs = inBoth.numbers.length < inOne.numbers.length || inBoth.name !== inOne.name;
  return costs ? inOne : inBoth;
};
