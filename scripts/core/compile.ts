import { checkSourceDates } from '../content/checks/source-dates.ts';
import { createReadPicture } from '../content/pictures/read-picture.ts';
import { readContent } from '../content/read/read-content.ts';
import { listDiagnostics } from '../diagnostics/diagnostics.ts';
import { type Gate, loadHandouts } from '../handout/assemble/load-handouts.ts';
import type { Locale } from '../model/locale.ts';
import { loadLanguages } from '../plain-language/languages.ts';
import { pairSharesOf } from '../plain-language/pairs/pair-shares.ts';
import { readingsOf } from '../plain-language/reading/check-reading.ts';
import { waiversOf } from '../plain-language/waivers.ts';
import { readLastRelease } from '../release-records/read-releases.ts';
import { withRevisions } from '../release-records/revision.ts';
import { createHasClinicGlyph, createHasGlyph } from '../render/fonts/glyph-coverage.ts';
import { createTableMisfit } from '../render/table-misfit.ts';
import { checkTranslations } from '../translation/check/check-translations.ts';
import { type WithheldSheet, withheldSheets } from '../translation/withheld.ts';
import type { Compiled } from './compiled.ts';
import { gatesFor } from './gates.ts';

/** Options of `compile`. */
export type CompileOptions = {
  /** Path of a clinic profile that replaces the folder's own. */
  clinicFile?: string | null;
  /** The day as YYYY-MM-DD after which no source can have been seen; the day of the clock when it is left out. */
  today?: string;
  /** Replaces the default gates; receives them. */
  chooseGates?: (gates: readonly Gate[]) => readonly Gate[];
  /** Called after parsing, and after assembling. */
  lap?: (phase: 'parse' | 'assemble') => void;
};

/** Leaves out sheets that are withheld in their language. */
const withoutWithheld = <Sheet extends { id: string; language: string }>(
  sheets: readonly Sheet[],
  withheld: readonly WithheldSheet[],
): Sheet[] =>
  sheets.filter(({ id, language }) => !withheld.some((one) => one.id === id && one.language === language));

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Compiles a content folder; see `compile` in `index.ts`. */
export const compile = async (
  folder: string,
  locales: readonly Locale[],
  { clinicFile = null, today = dayOf(new Date()), chooseGates, lap = () => {} }: CompileOptions,
): Promise<Compiled> => {
  const hasGlyph = createHasGlyph();
  const content = await readContent(folder, {
    locales: new Map(locales.map((locale) => [locale.tag, locale])),
    hasGlyph,
    hasClinicGlyph: createHasClinicGlyph(hasGlyph),
    ...(clinicFile !== null && { clinicFile }),
  });
  checkSourceDates(content, today);
  lap('parse');
  const released = await readLastRelease(folder);
  const outside = {
    readPicture: createReadPicture(folder),
    hasGlyph,
    tableMisfit: createTableMisfit(content.clinic, hasGlyph),
  };
  const languages = await loadLanguages(content.locales);
  const gates = gatesFor(languages);
  const outdated = checkTranslations(content, content.locales);
  const { untranslated, ...loaded } = loadHandouts(content, outside, chooseGates?.(gates) ?? gates);
  const withheld = [...untranslated, ...withheldSheets(outdated, loaded.reach, loaded.planned)];
  const files = [...content.files, ...released.files];
  const compiled = {
    ...loaded,
    planned: withoutWithheld(loaded.planned, withheld),
    handouts: withRevisions(withoutWithheld(loaded.handouts, withheld), released.last),
    withheld,
    ...(chooseGates === undefined && {
      readings: readingsOf(content, loaded.handouts, languages),
      pairShares: pairSharesOf(content, loaded.pairs),
    }),
    files,
    diagnostics: listDiagnostics(files),
    entries: content,
    waivers: waiversOf(content),
    clinic: content.clinic,
    teachBacks: Object.fromEntries(
      content.teachBacks.flatMap(({ language, questions }) => (questions ? [[language, questions]] : [])),
    ),
    withdrawn: content.withdrawn,
    reviews: content.reviews,
  };
  lap('assemble');
  return compiled;
};
