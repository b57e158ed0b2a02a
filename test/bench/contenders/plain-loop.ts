import { createElement } from 'react';
import type { PrintJob } from '../../../scripts/build/print-jobs.ts';
import type { ClinicProfile } from '../../../scripts/handout/model.ts';
import { orderForPrint } from '../../../scripts/handout/order-for-print.ts';
import { registerFonts } from '../../../scripts/render/fonts.ts';
import { createHasGlyph } from '../../../scripts/render/glyph-coverage.ts';
import { createMeasureText } from '../../../scripts/render/set-lines/measure-text.ts';
import { createSetLines } from '../../../scripts/render/set-lines/set-lines.ts';
import { renderTagged } from '../../../scripts/render/tagged-pdf/index.ts';
import { templates } from '../../../templates/index.ts';
import { phrasesFor } from '../../../templates/phrases/index.ts';
import { createTheme } from '../../../templates/theme.ts';

/**
 * The same templates and the same tagging, one sheet after another in one process, as react-pdf is used by the book: text is
 * shaped by fontkit alone, and nothing that was measured is kept for the next sheet. Page numbers stay as templates have them.
 */
export const openPlainLoop = (clinic: ClinicProfile): ((job: PrintJob) => Promise<Uint8Array>) => {
  registerFonts();
  return async ({ handout, edition }) => {
    const hasGlyph = createHasGlyph();
    const textWidth = createMeasureText(hasGlyph);
    const sheet = {
      theme: createTheme(edition, 'colour', clinic.accent),
      phrases: phrasesFor(handout.language),
      clinic,
      handout: orderForPrint(handout, edition.size),
      version: '2026.11.1',
      address: null,
      fillable: false,
      setLines: createSetLines(textWidth, hasGlyph),
      textWidth,
    };
    const { bytes } = await renderTagged(createElement(templates[handout.kind], { sheet }), {
      title: handout.title,
      language: handout.language,
      date: new Date(Date.UTC(2026, 10)),
    });
    return bytes;
  };
};
