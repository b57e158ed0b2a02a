import type { SheetContext } from '../sheet-context.tsx';
import { blankOrPhoneWidth, type PhoneNumber, phoneNumbers, widthOf } from './header-size.ts';

/** How the one line at the head of later pages is laid out, in points. */
export type RunningHeadSize = {
  /** The numbers that have room on the line; none where staff write one on it. */
  numbers: PhoneNumber[];
  phoneWidth: number;
  /** The clinic's name, where it has room beside the numbers. */
  name: string | null;
  nameWidth: number;
  height: number;
};

const numberWidth = (sheet: SheetContext, { label, number }: PhoneNumber): number =>
  widthOf(sheet, label, 'body') + sheet.theme.u + widthOf(sheet, number, 'strong') + sheet.theme.gutter;

/** The first numbers that fit in `room` points; the first one always does. */
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

/** One line: the numbers first, since a reader may have only this page. */
export const runningHeadSize = (sheet: SheetContext): RunningHeadSize => {
  const { theme, clinic } = sheet;
  const { textWidth, gutter, span, type, u } = theme;
  const found = fitting(sheet, clinic.name === null ? span(8) : textWidth);
  const phoneWidth = found.numbers.length === 0 ? blankOrPhoneWidth(sheet) : found.width;
  const nameWidth = textWidth - phoneWidth - gutter;
  const hasRoom = clinic.name !== null && widthOf(sheet, clinic.name, 'strong') <= nameWidth;
  return {
    numbers: found.numbers,
    phoneWidth,
    name: hasRoom ? clinic.name : null,
    nameWidth,
    height: type.body.leading + u / 2,
  };
};
