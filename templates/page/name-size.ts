import type { Logo } from '../../scripts/model/handout.ts';
import type { SheetContext } from '../sheet-context.tsx';
import { phoneNumbers } from './phone-numbers.ts';
import { blankLineHeight, heightOf, widthOf } from './text-size.ts';

type Box = { width: number; height: number };

/** Place of a text in the header, in points from its left and top. */
export type HeaderPlace = { left: number; top: number; width: number; height: number };

/** Layout of the clinic's logo, name and department in the header, in points. */
export type NameSize = {
  logo: Box | null;
  nameWidth: number;
  /** Whether the hours are after the department: under two numbers they would take a line of every page. */
  hoursAtName: boolean;
  /** Place of the department, which is read after the sheet; null where it is not printed. */
  department: HeaderPlace | null;
  height: number;
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

/** The clinic's second line, with or without the hours. */
export const secondLine = (
  { department, hours }: SheetContext['clinic'],
  { hoursAtName }: Pick<NameSize, 'hoursAtName'>,
): string => [department, hoursAtName ? hours : null].filter(Boolean).join(' · ');

/** Whether department and hours fit on one line next to two or more numbers. */
const fitsAtName = (sheet: SheetContext, width: number): boolean => {
  const { theme, clinic } = sheet;
  if (theme.large || !clinic.name || !clinic.hours || phoneNumbers(sheet).length < 2) return false;
  return widthOf(sheet, secondLine(clinic, { hoursAtName: true }), 'body') <= width;
};

const blankNameHeight = (sheet: SheetContext): number =>
  sheet.theme.large && sheet.clinic.name === null ? blankLineHeight(sheet) : sheet.theme.type.clinic.leading;

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

/**
 * The same with the largest logo that takes no line from the page, or else the smallest one. `free`: height that the
 * header has anyway.
 */
export const nameSizeWithLogo = (sheet: SheetContext, width: number, free: number): NameSize => {
  const without = nameSize(sheet, null, width);
  const { logo } = sheet.clinic;
  if (logo === null) return without;
  const sizes = LOGO_COLUMNS.map((columns) => nameSize(sheet, logoSize(sheet, logo, columns), width));
  return sizes.find(({ height }) => height <= Math.max(without.height, free)) ?? sizes.at(-1) ?? without;
};
