import type { PrintJob } from '../../../scripts/build/plan/print-jobs.ts';
import { LOCALES } from '../../../scripts/locales/index.ts';
import type { ClinicProfile } from '../../../scripts/model/handout.ts';
import { localeOf } from '../../../scripts/model/locale.ts';
import { turnHyphenationOff } from '../../../scripts/render/fonts/fonts.ts';
import { createHasGlyph } from '../../../scripts/render/fonts/glyph-coverage.ts';
import { createTextSettings } from '../../../scripts/render/line-breaking/text-setting.ts';
import { sheetElement } from '../../../scripts/render/sheet-element.ts';
import { layOutByReactPdf, type Node, renderTagged } from '../../../scripts/tagged-pdf/index.ts';
import { spellOutTexts } from '../../render/page-layout/spell-out-texts.ts';

const layOut = (tree: Node): Promise<Node> => layOutByReactPdf(spellOutTexts(tree));

/**
 * The same templates and tagging, one sheet after another in one process, with react-pdf's standard usage:
 * fontkit shapes the text, and no measurement is cached for the next sheet. Page numbers are those of the
 * templates.
 */
export const openPlainLoop = (clinic: ClinicProfile): ((job: PrintJob) => Promise<Uint8Array>) => {
  turnHyphenationOff();
  return async ({ handout, edition }) => {
    const job = { handout, edition, clinic, ink: 'colour', version: '2026.11.1', fillable: false } as const;
    const locale = localeOf(LOCALES, handout.language);
    const setting = createTextSettings(createHasGlyph())(locale.typography);
    const element = sheetElement(job, locale, setting, { isLong: false, tightness: 0, order: 'cards' });
    const { title, language } = handout;
    const options = { title, language, date: new Date(Date.UTC(2026, 10)) };
    const { bytes } = await renderTagged(element, options, layOut);
    return bytes;
  };
};
