import type { SheetContext } from '../../../templates/sheet-context.tsx';
import { eachOnce } from '../../model/each-once.ts';
import type { Typography } from '../../model/typography.ts';
import type { HasGlyph } from '../fonts/glyph-coverage.ts';
import { createMeasureText, type OpenedFace } from './measure-text.ts';
import { createSetLines } from './set-lines.ts';
import { createTextExtent } from './text-extent.ts';

/** How text is measured and set in lines. */
export type TextSetting = Pick<SheetContext, 'setLines' | 'textWidth' | 'textExtent'>;

/**
 * Measures text with the embedded fonts, and sets it by the rules of a language; each font is opened on first
 * use, unless it is open already.
 */
export const createTextSettings = (
  hasGlyph: HasGlyph,
  opened?: OpenedFace,
): ((typography: Typography) => TextSetting) => {
  const textWidth = createMeasureText(hasGlyph, opened);
  return eachOnce((typography: Typography) => ({
    textWidth,
    setLines: createSetLines(textWidth, hasGlyph, typography),
    textExtent: createTextExtent(textWidth, hasGlyph, typography),
  }));
};
