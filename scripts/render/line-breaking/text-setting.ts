import type { SheetContext } from '../../../templates/sheet-context.tsx';
import type { HasGlyph } from '../fonts/glyph-coverage.ts';
import { createMeasureText, type OpenedFace } from './measure-text.ts';
import { createSetLines } from './set-lines.ts';
import { createTextExtent } from './text-extent.ts';

/** How text is measured and set in lines. */
export type TextSetting = Pick<SheetContext, 'setLines' | 'textWidth' | 'textExtent'>;

/** Text measured by the fonts that are embedded; each is opened when it is first needed, unless it is open already. */
export const createTextSetting = (hasGlyph: HasGlyph, opened?: OpenedFace): TextSetting => {
  const textWidth = createMeasureText(hasGlyph, opened);
  return {
    textWidth,
    setLines: createSetLines(textWidth, hasGlyph),
    textExtent: createTextExtent(textWidth, hasGlyph),
  };
};
