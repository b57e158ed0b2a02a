import { useSheet } from '../sheet-context.tsx';
import type { TypeName } from '../type-styles.ts';

/** Width in points of a short text on one line. */
export const useTextWidth = (text: string, as: TypeName): number => {
  const { theme, textWidth } = useSheet();
  const { size, weight } = theme.type[as];
  return textWidth(text, { weight, italic: false }) * size + 2;
};
