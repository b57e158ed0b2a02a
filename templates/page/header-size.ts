import type { Logo } from '../../scripts/model/handout.ts';
import type { SheetContext } from '../sheet-context.tsx';
import type { TypeName } from '../type-styles.ts';
import { labelOf } from './both-languages.ts';
import { phoneNumbers } from './phone-numbers.ts';

type Box = { width: number; height: number };

/** Layout of the header of the first page, in points. */
export type HeaderSize = {
  /** Whether the phone is under the clinic's name instead of next to it. */
  stacked: boolean;
  logo: Box | null;
  nameWidth: number;
  /** Whether the hours are after the department: under two numbers they would take a line of every page. */
  hoursAtName: boolean;
  phoneWidth: number;
  height: number;
  /** Place of department and hours, which are read after the sheet; null for one that is not printed. */
  department: HeaderPlace | null;
  hours: HeaderPlace | null;
};

/** Place of a text in the header, in points from its left and top. */
export type HeaderPlace = { left: number; top: number; width: number; height: number };

const heightOf = (sheet: SheetContext, text: string | null, as: TypeName, width: number): number => {
  if (!text) return 0;
  const { size, leading, weight } = sheet.theme.type[as];
  return sheet.setLines([{ text, weight, italic: false, marks: [] }], width, size).length * leading;
};

const proportions = (logo: Logo): Box =>
  logo.type === 'png' ? logo : { width: logo.viewBox[2], height: logo.viewBox[3] };

/** Columns that a logo may take; fewer where a long name next to it would need more lines. */
const LOGO_COLUMNS = [3, 2, 1] as const;

/** The largest logo that fits in the height and some columns of the header. */
const logoSize = ({ theme }: SheetContext, logo: Logo, columns: number): Box => {
  const { width, height } = proportions(logo);
  const scale = Math.min(theme.frame.headerHeight / height, theme.span(columns) / width);
  return { width: width * scale, height: height * scale };
};

/** Width in points of words on one line. */
export const widthOf = ({ theme, textWidth }: SheetContext, text: string, as: TypeName): number => {
  const { size, weight } = theme.type[as];
  return textWidth(text, { weight, italic: false }) * size + 2;
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

/** Height of a line that staff write on, with its rule. */
const blankLineHeight = ({ theme: { type, stroke } }: SheetContext): number =>
  type.body.leading + stroke.write;

const phonesHeight = (sheet: SheetContext, width: number): number => {
  const { type, u } = sheet.theme;
  const numbers = phoneNumbers(sheet);
  const room = width - type.clinic.leading - u;
  const lines = numbers.reduce((sum, one) => sum + numberHeight(sheet, labelOf(one), one.number, room), 0);
  if (numbers.length > 0) return lines;
  return sheet.theme.large ? blankLineHeight(sheet) : type.clinic.leading + type.meta.leading;
};

/** The clinic's second line, with or without the hours. */
export const secondLine = (
  { department, hours }: SheetContext['clinic'],
  { hoursAtName }: Pick<HeaderSize, 'hoursAtName'>,
): string => [department, hoursAtName ? hours : null].filter(Boolean).join(' · ');

/** Whether department and hours fit on one line next to two or more numbers. */
const fitsAtName = (sheet: SheetContext, width: number): boolean => {
  const { theme, clinic } = sheet;
  if (theme.large || !clinic.name || !clinic.hours || phoneNumbers(sheet).length < 2) return false;
  return widthOf(sheet, secondLine(clinic, { hoursAtName: true }), 'body') <= width;
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

const blankNameHeight = (sheet: SheetContext): number =>
  sheet.theme.large && sheet.clinic.name === null ? blankLineHeight(sheet) : sheet.theme.type.clinic.leading;

/**
 * Whether staff are reminded next to the line for the name: in large print a line under the phone would take the page's room, and on a
 * fillable sheet the name needs the whole line.
 */
export const remindsAtName = (sheet: SheetContext): boolean =>
  sheet.theme.large && !sheet.fillable && sheet.clinic.name === null && phoneNumbers(sheet).length === 0;

type NameSize = Pick<HeaderSize, 'logo' | 'nameWidth' | 'hoursAtName' | 'department'> & { height: number };

/** Space for the clinic's logo, name and department, in a width. */
const nameSize = (sheet: SheetContext, logo: Box | null, width: number): NameSize => {
  const { theme, clinic } = sheet;
  const nameWidth = width - (logo ? logo.width + theme.gutter : 0);
  const name = heightOf(sheet, clinic.name, 'clinic', nameWidth);
  const hoursAtName = fitsAtName(sheet, nameWidth);
  const second = theme.large ? 0 : heightOf(sheet, secondLine(clinic, { hoursAtName }), 'body', nameWidth);
  return {
    logo,
    nameWidth,
    hoursAtName,
    height: Math.max(blankNameHeight(sheet), name + second, logo?.height ?? 0),
    department:
      second === 0 || clinic.name === null
        ? null
        : { left: width - nameWidth, top: name, width: nameWidth, height: second },
  };
};

/** The same with the largest logo that takes no line from the page, or else the smallest one. */
const nameSizeWithLogo = (sheet: SheetContext, width: number, free: number): NameSize => {
  const without = nameSize(sheet, null, width);
  const { logo } = sheet.clinic;
  if (logo === null) return without;
  const sizes = LOGO_COLUMNS.map((columns) => nameSize(sheet, logoSize(sheet, logo, columns), width));
  return sizes.find(({ height }) => height <= Math.max(without.height, free)) ?? sizes.at(-1) ?? without;
};

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
