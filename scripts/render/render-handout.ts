import { FALLBACK_FONT, FONT } from '../../templates/theme.ts';
import type { ClinicProfile, Handout } from '../model/handout.ts';
import type { Locale } from '../model/locale.ts';
import { type LaidOutPdf, layOutByReactPdf, layOutTagged } from '../tagged-pdf/index.ts';
import { fitPages } from './fit-pages.ts';
import { fallbackFile } from './fonts/font-files.ts';
import { type Family, openedFace, openFonts, registerFonts } from './fonts/fonts.ts';
import { createHasGlyph, type HasGlyph } from './fonts/glyph-coverage.ts';
import type { Job, RenderInLocale } from './job.ts';
import { createTextSettings } from './line-breaking/text-setting.ts';
import { createLayOut } from './page-layout/index.ts';
import { type Fit, sheetElement } from './sheet-element.ts';
import { createStopwatch } from './stopwatch.ts';

const SHEET_PAGES = 2;
const MEDICINES_PAGES = 4;
const ONE_SHEET: ReadonlySet<Handout['kind']> = new Set(['treatment', 'pair', 'cancer-type']);

/** Whether a clinic calls something its own in letters that the project's typeface lacks. */
const needsFallback = ({ logo: _, ...words }: ClinicProfile, hasGlyph: HasGlyph): boolean =>
  [...JSON.stringify(words)].some((character) => !hasGlyph(character));

/** Words of another language on a sheet would be an unseen mistake. */
const wrongLocale = ({ id, language }: Handout, { tag }: Locale): Error =>
  new Error(`The sheet ${id} is in “${language}”, and the locale is of “${tag}”`);

/** Whether a sheet of more than two pages is laid out as a long one. */
const mayBeLong = ({ handout, edition }: Job): boolean =>
  edition.size === 'standard' && (handout.kind === 'medicine' || ONE_SHEET.has(handout.kind));

const listsMedicines = ({ sections }: Handout): boolean =>
  sections.some(({ blocks }) => blocks.some(({ type }) => type === 'medicines'));

/** The most pages that a sheet should have: one sheet of paper, or two where it lists medicines. */
const pagesFor = ({ handout, edition }: Job): number => {
  if (edition.size !== 'standard' || !ONE_SHEET.has(handout.kind)) return Number.POSITIVE_INFINITY;
  return listsMedicines(handout) ? MEDICINES_PAGES : SHEET_PAGES;
};

/** Lines of text beyond the paper that a sheet is meant for. */
const overflowLines = (job: Job, linesOnPage: readonly number[] = []): number =>
  linesOnPage.slice(pagesFor(job)).reduce((sum, lines) => sum + lines, 0);

const documentOptions = (
  { handout, edition, ink, version, date, fillable }: Job,
  { phrases: { author } }: Locale,
) => ({
  title: handout.title,
  language: handout.language,
  author,
  subject: `${handout.code}, revision ${handout.revision}, version ${version}`,
  creator: author,
  date,
  idSeed: `${handout.id} ${edition.name} ${ink}${fillable ? ' fillable' : ''} ${version} ${handout.revision}`,
  ...(fillable && { fieldFont: fallbackFile({ weight: 400, italic: false }) }),
});

/**
 * A renderer that opens the fonts once and caches measurements; `now` is a clock in milliseconds, without one all times are 0.
 */
export const createRenderHandout = (now: () => number = () => 0): RenderInLocale => {
  const watch = createStopwatch(now);
  registerFonts();
  const hasGlyph = createHasGlyph();
  const settingIn = createTextSettings(hasGlyph, (textStyle, fallback) =>
    openedFace(fallback ? FALLBACK_FONT : FONT, textStyle),
  );
  const layOut = createLayOut(layOutByReactPdf);
  const opened = new Map<Family, Promise<void>>();
  const open = async (family: Family): Promise<void> => {
    const opening = opened.get(family) ?? openFonts(family, watch);
    opened.set(family, opening);
    await opening;
  };
  return async (job, locale) => {
    if (locale.tag !== job.handout.language) throw wrongLocale(job.handout, locale);
    await open(FONT);
    if (needsFallback(job.clinic, hasGlyph)) await open(FALLBACK_FONT);
    watch.start();
    const setting = settingIn(locale.typography);
    const layOutSheet = (of: Job, fit: Fit): Promise<LaidOutPdf> =>
      layOutTagged(
        sheetElement(of, locale, setting, fit),
        { ...documentOptions(of, locale), strict: true, lap: watch.lap },
        layOut,
      );
    const maxShort = mayBeLong(job) ? SHEET_PAGES : Number.POSITIVE_INFINITY;
    const { laidOut, short } = await fitPages(job, maxShort, layOutSheet);
    const bytes = await laidOut.paint();
    const { pages } = laidOut;
    return { bytes, pages, overflowLines: overflowLines(job, short.linesOnPage), times: watch.times() };
  };
};
