import type { Handout } from '../../../model/handout.ts';
import type { Locale } from '../../../model/locale.ts';
import type { Frame } from './frame.ts';
import { inMedicineFrame } from './medicine-frame.ts';
import { withTableHelp } from './table-help.ts';

/** The text of a sheet with the parts that every sheet of its kind has. */
export const inFrame = (kind: Handout['kind'], text: Frame, locale: Locale): Frame => {
  const helped = withTableHelp(text, locale.sheets);
  return kind === 'medicine' ? inMedicineFrame(helped, locale) : helped;
};
