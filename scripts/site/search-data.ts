import type { SearchData, SentLine } from '../../templates/web/browser/search/data.ts';
import type { SheetFacts } from '../../templates/web/catalogue/sheet-facts.ts';
import type { Entries } from '../core/index.ts';
import { lineOfRun } from '../handout/text/handout-text.ts';
import { blockRuns } from '../handout/text/text-runs.ts';
import type { Handout, Inline } from '../model/handout.ts';
import type { Locale } from '../model/locale.ts';
import { termsOf } from './sheet-terms.ts';

type Run = readonly Inline[];
type Parts = { sheets: readonly SheetFacts[]; entries: Entries; locale: Pick<Locale, 'search'> };

/** What is in a line for what a template adds, and the code of another sheet. */
const NO_WORDS = /\{[^}]*\}|^[A-Z]+(?:-[A-Z]+)*$/g;

const textOf = (run: Run): string => lineOfRun(run).replace(NO_WORDS, '').trim();

const headingRuns = ({ lead, sections }: Handout): Run[] => [lead, ...sections.map(({ title }) => title)];

const bodyRuns = ({ intro, sections }: Handout): Run[] => [
  ...blockRuns(intro),
  ...sections.flatMap(({ blocks }) => blockRuns(blocks)),
];

/** Every line once, with the sheets that have it. */
const linesOf = (sheets: readonly SheetFacts[], runsOf: (handout: Handout) => Run[]): SentLine[] => {
  const all = new Map<string, Set<number>>();
  for (const [index, { handout }] of sheets.entries())
    for (const text of runsOf(handout).map(textOf))
      if (text !== '') all.set(text, (all.get(text) ?? new Set()).add(index));
  return [...all].map(([text, indexes]) => [text, [...indexes]]);
};

/** Names of a sheet's treatment: its own, and that of the sheet for all cancer types. */
const treatmentNames = ({ treatment }: Handout, sheets: readonly SheetFacts[]): string[] => {
  const general = sheets.find(({ handout }) => handout.id === treatment?.id)?.handout.treatment;
  return [treatment, general].flatMap((one) => one?.name ?? []);
};

/** What the catalogue needs to search the words of the sheets; sheets by their place among `sheets`. */
export const searchData = ({ sheets, entries, locale }: Parts): SearchData => ({
  words: locale.search,
  names: sheets.map(({ handout }) => {
    const { generics, brands, everyday } = termsOf(handout, entries);
    return [...new Set([...treatmentNames(handout, sheets), ...generics, ...brands, ...everyday])];
  }),
  headings: linesOf(sheets, headingRuns),
  lines: linesOf(sheets, bodyRuns),
});
