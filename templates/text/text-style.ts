import { FONT } from '../theme.ts';
import type { TypeStyle } from '../type-styles.ts';

/**
 * Style of a text: size and leading are always set together (react-pdf multiplies an inherited size
 * otherwise).
 */
export const textStyle = (style: TypeStyle, colour: string) => ({
  fontFamily: FONT,
  fontSize: style.size,
  lineHeight: style.leading / style.size,
  fontWeight: style.weight,
  color: colour,
});
