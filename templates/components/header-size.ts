import type { SheetContext } from '../sheet-context.tsx';
import type { TypeName } from '../theme.ts';

/** How the head of a page is laid out, in points. */
export type HeaderSize = {
  /** Whether the phone stands under the clinic's name and not beside it. */
  stacked: boolean;
  nameWidth: number;
  phoneWidth: number;
  height: number;
};

const heightOf = (sheet: SheetContext, text: string | null, as: TypeName, width: number): number => {
  if (!text) return 0;
  const { size, leading, weight } = sheet.theme.type[as];
  return sheet.setLines([{ text, weight, italic: false, marks: [] }], width, size).length * leading;
};

/** Room for the clinic's name, its department, its phones and hours, however long they are. */
export const headerSize = (sheet: SheetContext): HeaderSize => {
  const { theme, clinic } = sheet;
  const { large, textWidth, span, gutter, type, frame } = theme;
  const { day, afterHours } = clinic.phones;
  const stacked = large && (clinic.name !== null || day !== null);
  const phoneWidth = stacked ? textWidth : large ? span(7) : span(6);
  const nameWidth = stacked ? textWidth : textWidth - phoneWidth - gutter;
  const name = heightOf(sheet, clinic.name, 'clinic', nameWidth);
  const department = heightOf(sheet, clinic.department, 'body', nameWidth);
  const left = Math.max(type.clinic.leading, name + department);
  const hours = heightOf(sheet, clinic.hours, 'body', phoneWidth - type.clinic.leading - theme.u);
  const right = type.clinic.leading + hours + (afterHours ? type.clinic.leading : 0);
  const used = (stacked ? left + right : Math.max(left, right)) + theme.u;
  return { stacked, nameWidth, phoneWidth, height: Math.max(frame.headerHeight, used) };
};
