import type { SearchData, SentLine } from '../../templates/web/browser/search/data.ts';
import type { SheetFacts } from '../../templates/web/catalogue/sheet-facts.ts';
import type { Entries } from '../core/index.ts';
import { isOnMedicines } from '../handout/assemble/medicines/medicine-section.ts';
import { lineOfRun } from '../handout/text/handout-text.ts';
import { blockRuns } from '../handout/text/text-runs.ts';
import type { Handout, Inline, Section } from '../model/handout.ts';
import type { Locale } from '../model/locale.ts';
import { furtherNames } from './further-names.ts';
import { termsOf } from './sheet-terms.ts';

type Run = readonly Inline[];
type SearchSources = { sheets: readonly SheetFacts[]; entries: Entries; locale: Pick<Locale, 'search'> };

/** Placeholders of template text in a line, and codes of other sheets. */
const NO_WORDS = /\{[^}]*\}|^[A-Z]+(?:-[A-Z]+)*$/g;

const searchableText = (run: Run): string => lineOfRun(run).replace(NO_WORDS, '').trim();

/** A booklet's text about its medicines is found on their own sheets. */
const searchedSections = ({ kind, sections }: Handout): Section[] =>
  kind === 'booklet' ? sections.filter((section) => !isOnMedicines(section)) : sections;

const headingRuns = (handout: Handout): Run[] => [
  handout.lead,
  ...searchedSections(handout).map(({ title }) => title),
];

const bodyRuns = (handout: Handout): Run[] => [
  ...blockRuns(handout.intro),
  ...searchedSections(handout).flatMap(({ blocks }) => blockRuns(blocks)),
];

/** Name of a sheet's treatment on the sheet for all cancer types; a variant has another name. */
const generalName = ({ treatment }: Handout, sheets: readonly SheetFacts[]): string | undefined =>
  sheets.find(({ handout }) => handout.id === treatment?.id)?.handout.treatment?.name;

/** Names of a sheet's treatment: its own, and that of the sheet for all cancer types. */
const treatmentNames = (handout: Handout, sheets: readonly SheetFacts[]): string[] =>
  [handout.treatment?.name, generalName(handout, sheets)].flatMap((name) => name ?? []);

/** Whether its text duplicates other sheets: a booklet for one cancer type, except for a variant. */
const isSaidElsewhere = (handout: Handout, sheets: readonly SheetFacts[]): boolean =>
  handout.kind === 'booklet' &&
  handout.cancerType !== null &&
  handout.treatment?.name === generalName(handout, sheets);

/** Every line once, with its sheets. */
const linesOf = (sheets: readonly SheetFacts[], runsOf: (handout: Handout) => Run[]): SentLine[] => {
  const all = new Map<string, Set<number>>();
  for (const [index, { handout }] of sheets.entries())
    for (const text of isSaidElsewhere(handout, sheets) ? [] : runsOf(handout).map(searchableText))
      if (text !== '') all.set(text, (all.get(text) ?? new Set()).add(index));
  return [...all].map(([text, indexes]) => [text, [...indexes]]);
};

/** The search data of the sheets' words; sheets by index in `sheets`. */
export const searchData = ({ sheets, entries, locale }: SearchSources): SearchData => ({
  words: locale.search,
  names: sheets.map(({ handout }) => {
    const { generics, brands, everyday } = termsOf(handout, entries);
    return [...new Set([...treatmentNames(handout, sheets), ...generics, ...brands, ...everyday])];
  }),
  furtherNames: sheets.map(({ handout }) => furtherNames(handout, entries)),
  headings: linesOf(sheets, headingRuns),
  lines: linesOf(sheets, bodyRuns),
});
