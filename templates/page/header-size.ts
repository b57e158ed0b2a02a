import type { SheetContext } from '../sheet-context.tsx';
import { labelOf } from './both-languages.ts';
import { type HeaderPlace, type NameSize, nameSizeWithLogo } from './name-size.ts';
import { phoneNumbers } from './phone-numbers.ts';
import { blankLineHeight, heightOf, widthOf } from './text-size.ts';

/** Layout of the header of the first page, in points. */
export type HeaderSize = Omit<NameSize, 'height'> & {
  /** Whether the phone is under the clinic's name instead of next to it. */
  stacked: boolean;
  phoneWidth: number;
  height: number;
  /** Place of the hours, which are read after the sheet; null where they are not printed. */
  hours: HeaderPlace | null;
};

/**
 * Height of a number next to its label, or under it when it needs more room; `width` excludes the pictogram.
 */
const numberHeight = (sheet: SheetContext, label: string, number: string, width: number): number => {
  const { theme } = sheet;
  const beside = width - widthOf(sheet, label, 'body') - theme.u;
  if (widthOf(sheet, number, 'clinic') <= beside) return theme.type.clinic.leading;
  return theme.type.body.leading + heightOf(sheet, number, 'clinic', width);
};

const phonesHeight = (sheet: SheetContext, width: number): number => {
  const { type, u } = sheet.theme;
  const numbers = phoneNumbers(sheet);
  const room = width - type.clinic.leading - u;
  const lines = numbers.reduce((sum, one) => sum + numberHeight(sheet, labelOf(one), one.number, room), 0);
  if (numbers.length > 0) return lines;
  return sheet.theme.large ? blankLineHeight(sheet) : type.clinic.leading + type.meta.leading;
};

/**
 * Width for numbers. A blank line takes a number with its extension: typed in letters of 9 points, and in large print, where nothing is
 * typed in less than 18 points, on a line of its own. Purposes in two languages are wider.
 */
export const blankOrPhoneWidth = (sheet: SheetContext): number => {
  const { large, span, gutter, textWidth } = sheet.theme;
  if (large) return textWidth;
  if (phoneNumbers(sheet).length === 0) return span(6) + gutter * 2;
  return span(sheet.beside ? 7 : 6);
};

/**
 * Whether staff are reminded next to the line for the name: in large print a line under the phone would take the page's room, and on a
 * fillable sheet the name needs the whole line.
 */
export const remindsAtName = (sheet: SheetContext): boolean =>
  sheet.theme.large && !sheet.fillable && sheet.clinic.name === null && phoneNumbers(sheet).length === 0;

/** Space for the clinic's logo and name, its department, phones and hours, however long they are. */
export const headerSize = (sheet: SheetContext): HeaderSize => {
  const { theme, clinic } = sheet;
  const { large, textWidth, gutter, type, frame, u } = theme;
  const phoneWidth = blankOrPhoneWidth(sheet);
  const phones = phonesHeight(sheet, phoneWidth);
  const nameRoom = large ? textWidth : textWidth - phoneWidth - gutter;
  const free = large ? frame.headerHeight - u / 2 - phones : Math.max(frame.headerHeight - u / 2, phones);
  const { height: left, ...name } = nameSizeWithLogo(sheet, nameRoom, free);
  const room = phoneWidth - type.clinic.leading - u;
  const hours = large || name.hoursAtName ? 0 : heightOf(sheet, clinic.hours, 'body', room);
  const [first] = phoneNumbers(sheet);
  const firstNumber = first ? numberHeight(sheet, labelOf(first), first.number, room) : phones;
  const used = (large ? left + phones : Math.max(left, phones + hours)) + u / 2;
  return {
    ...name,
    stacked: large,
    phoneWidth,
    height: Math.max(frame.headerHeight, used),
    hours: hours === 0 ? null : { left: textWidth - room, top: firstNumber, width: room, height: hours },
  };
};
