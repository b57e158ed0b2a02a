import { createElement, type ReactElement } from 'react';
import { templates } from '../../templates/index.ts';
import type { SheetContext } from '../../templates/sheet-context.tsx';
import { createTheme, type Tightness } from '../../templates/theme.ts';
import { orderForPrint } from '../handout/plan/order-for-print.ts';
import { sheetAddress } from '../handout/plan/sheet-address.ts';
import type { Locale } from '../model/locale.ts';
import type { Job } from './job.ts';
import type { TextSetting } from './line-breaking/text-setting.ts';

/** How a sheet is set so that it takes no more pages than it needs. */
export type Fit = { isLong: boolean; tightness: Tightness };

/** The sheet of a job as a React element: its template in its context. */
export const sheetElement = (
  { handout, edition, clinic, ink, version, fillable }: Omit<Job, 'date'>,
  { phrases, figures: figureWords }: Locale,
  setting: TextSetting,
  { isLong, tightness }: Fit,
): ReactElement => {
  const sheet: SheetContext = {
    theme: createTheme(edition, ink, clinic.accent, tightness),
    phrases,
    figureWords,
    clinic,
    handout: orderForPrint(handout, edition.size),
    version,
    address: clinic.website && sheetAddress(clinic.website, handout),
    fillable,
    isLong,
    ...setting,
  };
  return createElement(templates[handout.kind], { sheet });
};
