import { emergencyPlace } from '../../templates/page/help-section.ts';
import { documentTitle } from '../handout/plan/document-title.ts';
import type { Handout } from '../model/handout.ts';
import type { Locale } from '../model/locale.ts';
import { type LaidOutPdf, layOutTagged } from '../tagged-pdf/index.ts';
import { fitBilingual } from './fit-bilingual.ts';
import { fitPages } from './fit-pages.ts';
import { fieldFontFile } from './fonts/font-files.ts';
import type { Job, RenderedPdf, RenderInLocale } from './job.ts';
import { bilingualElement, type SheetFit, sheetElement } from './sheet-element.ts';
import { maxShortPages, meantPages, overflowLines } from './sheet-pages.ts';
import type { Paged } from './short-or-long.ts';
import { createStopwatch } from './stopwatch.ts';
import { openTypesetting, type Typesetting } from './typesetting.ts';

/** Words of another language on a sheet would go unnoticed. */
const wrongLocale = ({ id, language }: Handout, locale: Locale | undefined): Error =>
  new Error(`Sheet ${id} is in “${language}” but the locale is “${locale?.tag ?? 'missing'}”`);

const documentOptions = (
  { handout, edition, ink, version, date, fillable, pdfVersion }: Job,
  { phrases: { author } }: Locale,
) => ({
  title: documentTitle(handout),
  language: handout.language,
  author,
  subject: `${handout.code}, revision ${handout.revision}, version ${version}`,
  creator: author,
  date,
  ...(pdfVersion && { pdfVersion }),
  idSeed: [
    `${handout.id} ${edition.name} ${ink}${fillable ? ' fillable' : ''}${pdfVersion === '2.0' ? ' PDF 2.0' : ''}`,
    `${version} ${handout.revision}`,
  ].join(' '),
  ...(fillable && { fieldFont: fieldFontFile() }),
});

/** Words of one language below those of another would go unnoticed. */
const mustBeOf = (handout: Handout, locale: Locale | undefined): Locale => {
  if (locale === undefined || locale.tag !== handout.language) throw wrongLocale(handout, locale);
  return locale;
};

/** A bilingual edition, on as many pages as it needs. */
const renderBilingual = async (
  job: Job,
  beside: Handout,
  [own, other]: readonly [Locale, Locale],
  { settingFor, layOut }: Typesetting,
): Promise<RenderedPdf> => {
  const settings = {
    own: { locale: own, setting: await settingFor([job.clinic], own) },
    other: { locale: other, setting: await settingFor([job.clinic], other) },
  };
  const { laidOut, addedPages } = await fitBilingual(job, (of, tightness) =>
    layOutTagged(
      bilingualElement({ ...of, beside }, settings.own, settings.other, tightness),
      { ...documentOptions(of, own), strict: true },
      layOut,
    ),
  );
  const bytes = await laidOut.paint();
  return { bytes, pages: laidOut.pages, overflowLines: 0, ...(addedPages > 0 && { addedPages }) };
};

/**
 * A renderer that opens the fonts once and caches measurements; `now` is a clock in milliseconds, without it
 * all times are 0.
 */
export const createRenderHandout = (now?: () => number): RenderInLocale => {
  const watch = createStopwatch(now ?? (() => 0));
  const typesetting = openTypesetting(now && watch);
  const { settingFor, layOut } = typesetting;
  return async (job, locale, localeBeside) => {
    mustBeOf(job.handout, locale);
    const { beside } = job.handout;
    if (beside) return renderBilingual(job, beside, [locale, mustBeOf(beside, localeBeside)], typesetting);
    const setting = await settingFor([job.clinic], locale);
    watch.start();
    const layOutSheet = async (of: Job, fit: SheetFit): Promise<LaidOutPdf & Paged> => {
      const laid = await layOutTagged(
        sheetElement(of, locale, setting, fit),
        { ...documentOptions(of, locale), strict: true, lap: watch.lap },
        layOut,
      );
      return { ...laid, cardsPage: laid.pageOf(emergencyPlace({ packet: null })) };
    };
    const { laidOut, own, addedPages } = await fitPages(job, maxShortPages(job), layOutSheet);
    const bytes = await laidOut.paint();
    const { pages } = laidOut;
    const { linesOnPage } = await own(meantPages(job));
    const facts = { pages, overflowLines: overflowLines(job, linesOnPage), times: watch.times() };
    return { bytes, ...facts, ...(addedPages > 0 && { addedPages }) };
  };
};
