import { Document } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { BilingualHandout, templates } from '../../templates/index.ts';
import type { PacketPart, SheetContext } from '../../templates/sheet-context.tsx';
import { createTheme } from '../../templates/theme.ts';
import type { Tightness } from '../../templates/type-styles.ts';
import { orderForPrint } from '../handout/plan/order-for-print.ts';
import { sheetAddress } from '../handout/plan/sheet-address.ts';
import type { Handout } from '../model/handout.ts';
import type { Locale } from '../model/locale.ts';
import type { PrintOrder } from '../model/print-order.ts';
import type { Job } from './job.ts';
import type { TextSetting } from './line-breaking/text-setting.ts';

/** Layout of a sheet on as few pages as it needs. */
export type SheetFit = { isLong: boolean; tightness: Tightness; order: PrintOrder };

/** Everything that decides the look of a sheet's pages. */
export type SheetJob = Omit<Job, 'date'>;

/** Context of a sheet's pages. */
export const sheetContext = (
  { handout, edition, clinic, ink, version, fillable }: SheetJob,
  { phrases, figures: figureWords }: Locale,
  setting: TextSetting,
  { isLong, tightness, order }: SheetFit,
  packet: PacketPart | null = null,
): SheetContext => ({
  theme: createTheme(edition, ink, clinic.accent, tightness),
  phrases,
  figureWords,
  clinic,
  handout: orderForPrint(handout, edition.size, order),
  version,
  address: clinic.website && sheetAddress(clinic.website, handout),
  fillable,
  isLong,
  order,
  packet,
  ...setting,
});

/** The pages of a sheet: its template in its context. */
export const pagesElement = (sheet: SheetContext): ReactElement =>
  createElement(templates[sheet.handout.kind], { sheet });

/** The sheet of a job as a document of its own. */
export const sheetElement = (
  job: SheetJob,
  locale: Locale,
  setting: TextSetting,
  fit: SheetFit,
): ReactElement => createElement(Document, null, pagesElement(sheetContext(job, locale, setting, fit)));

/** A language to print in, and how its text is set. */
export type SetIn = { locale: Locale; setting: TextSetting };

/** A bilingual edition takes the pages it needs. */
const BILINGUAL_FIT: Omit<SheetFit, 'tightness'> = { isLong: true, order: 'cards' };

/** Labels and draft mark in both languages: staff may not read that of the sheet. */
const withWordsBeside = (sheet: SheetContext, { tag, phrases }: Locale): SheetContext => ({
  ...sheet,
  beside: { language: tag, phrases },
});

/** The sheet of a job with the one that it was translated from beside it. */
export const bilingualElement = (
  job: SheetJob & { beside: Handout },
  own: SetIn,
  other: SetIn,
  tightness: Tightness,
): ReactElement => {
  const { beside } = job;
  const contextOf = (handout: Handout, { locale, setting }: SetIn): SheetContext =>
    sheetContext({ ...job, handout }, locale, setting, { ...BILINGUAL_FIT, tightness });
  const sheet = withWordsBeside(contextOf(job.handout, own), other.locale);
  return createElement(
    Document,
    null,
    createElement(BilingualHandout, { sheet, beside: contextOf(beside, other) }),
  );
};
