import type { SheetContext } from '../sheet-context.tsx';
import type { TypeName } from '../type-styles.ts';

/** Height in points of words in a width; 0 without words. */
export const heightOf = (sheet: SheetContext, text: string | null, as: TypeName, width: number): number => {
  if (!text) return 0;
  const { size, leading, weight } = sheet.theme.type[as];
  return sheet.setLines([{ text, weight, italic: false, marks: [] }], width, size).length * leading;
};

/** Width in points of words on one line. */
export const widthOf = ({ theme, textWidth }: SheetContext, text: string, as: TypeName): number => {
  const { size, weight } = theme.type[as];
  return textWidth(text, { weight, italic: false }) * size + 2;
};

/** Height of a line that staff write on, with its rule. */
export const blankLineHeight = ({ theme: { type, stroke } }: SheetContext): number =>
  type.body.leading + stroke.write;
