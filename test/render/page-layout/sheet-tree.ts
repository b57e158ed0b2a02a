import { en } from '../../../scripts/locales/en/index.ts';
import { EMPTY_CLINIC } from '../../../scripts/model/empty-clinic.ts';
import type { ClinicProfile, Edition, Handout } from '../../../scripts/model/handout.ts';
import { openFonts, turnHyphenationOff } from '../../../scripts/render/fonts/fonts.ts';
import { createHasGlyph } from '../../../scripts/render/fonts/glyph-coverage.ts';
import { createTextSettings } from '../../../scripts/render/line-breaking/text-setting.ts';
import { sheetElement } from '../../../scripts/render/sheet-element.ts';
import type { Node } from '../../../scripts/tagged-pdf/index.ts';
import { toTree } from '../../../scripts/tagged-pdf/react-pdf/react-pdf.ts';
import { prepare } from '../../../scripts/tagged-pdf/structure/prepare.ts';
import { FONT } from '../../../templates/theme.ts';

turnHyphenationOff();
await openFonts(FONT);
const setting = createTextSettings(createHasGlyph())(en.typography);

/** Input of a sheet's layout. */
export type Sheet = { handout: Handout; edition: Edition; clinic?: ClinicProfile; fillable?: boolean };

/** The tree of a sheet before layout. */
export const sheetTree = ({ handout, edition, clinic = EMPTY_CLINIC, fillable = false }: Sheet): Node => {
  const job = { handout, edition, clinic, ink: 'colour', version: '2026.11.1', fillable } as const;
  const tree = toTree(sheetElement(job, en, setting, { isLong: false, tightness: 0, order: 'cards' }));
  prepare(tree, handout.language);
  return tree;
};
