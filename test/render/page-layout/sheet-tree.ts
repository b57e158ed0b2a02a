import { createElement } from 'react';
import { defaultClinic } from '../../../scripts/content/read-clinic.ts';
import type { ClinicProfile, Edition, Handout } from '../../../scripts/handout/model.ts';
import { orderForPrint } from '../../../scripts/handout/order-for-print.ts';
import { sheetAddress } from '../../../scripts/handout/sheet-address.ts';
import { openFonts, registerFonts } from '../../../scripts/render/fonts.ts';
import { createHasGlyph } from '../../../scripts/render/glyph-coverage.ts';
import { createMeasureText } from '../../../scripts/render/set-lines/measure-text.ts';
import { createSetLines } from '../../../scripts/render/set-lines/set-lines.ts';
import type { Node } from '../../../scripts/render/tagged-pdf/index.ts';
import { prepare } from '../../../scripts/render/tagged-pdf/prepare.ts';
import { toTree } from '../../../scripts/render/tagged-pdf/react-pdf.ts';
import { templates } from '../../../templates/index.ts';
import { phrasesFor } from '../../../templates/phrases/index.ts';
import { createTheme, FONT } from '../../../templates/theme.ts';

registerFonts();
await openFonts(FONT);
const hasGlyph = createHasGlyph();
const textWidth = createMeasureText(hasGlyph);
const setLines = createSetLines(textWidth, hasGlyph);

/** What a sheet is made with. */
export type Sheet = { handout: Handout; edition: Edition; clinic?: ClinicProfile; fillable?: boolean };

/** The tree of a sheet as it comes to be laid out. */
export const sheetTree = ({ handout, edition, clinic = defaultClinic(), fillable = false }: Sheet): Node => {
  const sheet = {
    theme: createTheme(edition, 'colour', clinic.accent),
    phrases: phrasesFor(handout.language),
    clinic,
    handout: orderForPrint(handout, edition.size),
    version: '2026.11.1',
    address: clinic.website && sheetAddress(clinic.website, handout),
    fillable,
    setLines,
    textWidth,
  };
  const tree = toTree(createElement(templates[handout.kind], { sheet }));
  prepare(tree, handout.language);
  return tree;
};
