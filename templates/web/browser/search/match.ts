import type { CatalogueSheet } from '../data.ts';
import type { LineIndex, SearchLine } from './line-index.ts';
import type { Unit } from './query-units.ts';

/** A sheet that matches all units, with its score and number of matching lines; 0: only its names. */
type SheetMatch = { sheet: CatalogueSheet; index: number; fit: number; lines: number };

/** The query: its units, and the cancer type among them. */
type QueryUnits = { units: readonly Unit[]; cancer: string | null };

/** Returns the lines that have all words of some units. */
type LinesOf = (units: readonly Unit[]) => readonly SearchLine[];

/** The general sheet first when no cancer type is named, otherwise those for that type. */
const RANK: Record<CatalogueSheet['kind'], number> = {
  treatment: 0,
  guide: 1,
  'cancer-type': 2,
  pair: 3,
  medicine: 3,
  booklet: 4,
};
const RANK_FOR_CANCER: typeof RANK = {
  'cancer-type': 0,
  pair: 1,
  treatment: 2,
  medicine: 2,
  guide: 3,
  booklet: 4,
};

/**
 * Score of a booklet for one cancer type by its names: less than the sheets it extends, more than a line of
 * text.
 */
const BOOKLET_FIT = 2;

const fitByNames = ({ kind, cancerType }: CatalogueSheet, fit: number): number =>
  kind === 'booklet' && cancerType !== null ? Math.min(fit, BOOKLET_FIT) : fit;

/** Maximum number of sheets that only mention a name, next to those about it; more are dropped. */
const MAX_MENTIONS = 7;
/** Number of sheets found by whole lines below which words in several lines of a sheet count too. */
const FEW = 3;

/** Score of a sheet for a unit by name; 0: no match. A cancer type alone matches its own sheets. */
const byName = (sheet: CatalogueSheet, index: number, unit: Unit, { cancer, units }: QueryUnits): number => {
  if (unit.cancer !== null && sheet.cancerType === null && units.length === 1) return 0;
  return unit.fits.get(index) ?? (cancer === null ? 0 : (unit.withCancer.get(index) ?? 0));
};

/**
 * A line is ignored for a cancer type, and for a name on a sheet for all types when the query has a type. A
 * sheet of one medicine that mentions another is not about the other.
 */
const mayBeInLines = (sheet: CatalogueSheet, open: readonly Unit[], { cancer, units }: QueryUnits): boolean =>
  !(sheet.kind === 'medicine' && open.length === units.length && open.some((unit) => unit.isMedicine)) &&
  open.every(({ words, fits }) => {
    const isNamed = fits.size > 0;
    return words !== null && !(isNamed && cancer !== null && sheet.cancerType === null);
  });

const speaksFor = (line: SearchLine, index: number, { cancer }: QueryUnits): boolean =>
  (cancer === null ? line.general : line.sheets).has(index);

/**
 * The lines of a sheet that match what its names do not: all of it in one line, or `apart`, each word in any.
 */
const linesFor = (
  index: number,
  open: readonly Unit[],
  asked: QueryUnits,
  linesOf: LinesOf,
  apart: boolean,
): SearchLine[] => {
  const groups = apart ? open.map((unit) => [unit]) : [open];
  const found = groups.map((units) => linesOf(units).filter((line) => speaksFor(line, index, asked)));
  return found.some((lines) => lines.length === 0) ? [] : found.flat();
};

const fitOf = (
  sheet: CatalogueSheet,
  index: number,
  { asked, linesOf, apart }: { asked: QueryUnits; linesOf: LinesOf; apart: boolean },
): SheetMatch[] => {
  const fits = asked.units.map((unit) => byName(sheet, index, unit, asked));
  const fit = fitByNames(
    sheet,
    fits.reduce((sum, one) => sum + one, 0),
  );
  const open = asked.units.filter((_, place) => fits[place] === 0);
  if (open.length === 0) return [{ sheet, index, fit, lines: 0 }];
  if (!mayBeInLines(sheet, open, asked)) return [];
  const lines = linesFor(index, open, asked, linesOf, apart);
  if (lines.length === 0) return [];
  return [{ sheet, index, fit: fit + Math.max(...lines.map((line) => line.fit)), lines: lines.length }];
};

/** Looks up the lines of units once per search. */
const openLines = ({ linesWith }: LineIndex): LinesOf => {
  const known = new Map<string, SearchLine[]>();
  return (units) => {
    const key = units.map(({ typed }) => typed).join('\n');
    const words = units.flatMap((unit) => unit.words ?? []);
    const first = words[0]?.flatMap(linesWith) ?? [];
    const lines =
      known.get(key) ??
      [...new Set(first)].filter(({ stems }) =>
        words.every((forms) => forms.some((form) => stems.has(form))),
      );
    known.set(key, lines);
    return lines;
  };
};

/** Drops sheets that only mention a name, or a sign on sheets of many medicines, when there are many. */
const withoutMentions = (fits: readonly SheetMatch[]): readonly SheetMatch[] => {
  const named = fits.filter(({ lines }) => lines === 0);
  if (named.length > 0 && fits.length - named.length > MAX_MENTIONS) return named;
  const others = fits.filter(({ sheet, lines }) => sheet.kind !== 'medicine' || lines === 0);
  return others.length > 0 && fits.length - others.length > MAX_MENTIONS ? others : fits;
};

/** Returns the sheets that match all units, the best first. */
export const openMatch = (
  sheets: readonly CatalogueSheet[],
  lines: LineIndex,
): ((units: readonly Unit[]) => CatalogueSheet[]) => {
  const linesOf = openLines(lines);
  return (units) => {
    if (units.length === 0) return [];
    const cancer = units.find((unit) => unit.cancer !== null)?.cancer ?? null;
    const rank = cancer === null ? RANK : RANK_FOR_CANCER;
    const best = (fits: readonly SheetMatch[]): SheetMatch[] =>
      [...fits].sort(
        (a, b) =>
          b.fit - a.fit || rank[a.sheet.kind] - rank[b.sheet.kind] || b.lines - a.lines || a.index - b.index,
      );
    const find = (apart: boolean): SheetMatch[] =>
      best(
        sheets.flatMap((sheet, index) => fitOf(sheet, index, { asked: { units, cancer }, linesOf, apart })),
      );
    const whole = find(false);
    const found = new Map(whole.map((fit) => [fit.index, fit]));
    if (whole.length < FEW)
      for (const fit of find(true)) if (!found.has(fit.index)) found.set(fit.index, fit);
    return withoutMentions([...found.values()]).map(({ sheet }) => sheet);
  };
};
