import type { Locale, Locales } from '../../model/locale.ts';
import type { Readings } from '../../plain-language/reading/check-reading.ts';
import { isHarder } from '../../plain-language/reading/measure.ts';
import type { Reading } from '../../plain-language/reading/reading-of.ts';

const NOTE =
  '* names of medicines, treatments and conditions masked. SMOG is meant for 30 sentences or more. For a reading-ease formula (such as INFLESZ) a higher score is easier.\n';

type Formulas = Locale['reading']['formulas'];

const headOf = (formulas: Formulas): string[] => [
  'sheet',
  'words',
  'sentences',
  ...['', '', 'prose ', 'side '].flatMap((part, index) =>
    formulas.map(({ short }) => `${part}${short}${index === 1 || index === 2 ? '*' : ''}`),
  ),
];

const grade = (value: number | undefined): string => (value === undefined ? '-' : value.toFixed(1));

const cells = ({ whole, prose, sideEffects }: Reading, formulas: Formulas): string[] => [
  String(whole.raw.words),
  String(whole.raw.sentences),
  ...[whole.raw, whole.masked, prose.masked, sideEffects?.raw].flatMap((grades) =>
    formulas.map(({ id }) => grade(grades?.[id])),
  ),
];

/** The readings by language, with its formulas, in the order of the languages. */
const byLanguage = (readings: Readings, locales: Locales) =>
  [...locales.values()]
    .map(({ tag, reading: { formulas } }) => ({
      formulas,
      rows: [...readings].filter(([key]) => key.startsWith(`${tag}/`)),
    }))
    .filter(({ rows }) => rows.length > 0);

const tableOf = ({ formulas, rows }: ReturnType<typeof byLanguage>[number]): string => {
  const head = headOf(formulas);
  const all = [
    head,
    ...rows.map(([key, reading]) => [key.replace(/^.*\//u, ''), ...cells(reading, formulas)]),
  ];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return `${all.map(line).join('\n')}\n`;
};

/** A table per language of the reading level of each sheet, with the formulas of that language. */
export const printScores = (readings: Readings, locales: Locales): string =>
  `${byLanguage(readings, locales).map(tableOf).join('\n')}${NOTE}`;

/** Scores for programs, one object per sheet. */
export const scoreRows = (readings: Readings): (Reading & { id: string; language: string })[] =>
  [...readings].map(([key, reading]) => {
    const [language = '', id = ''] = key.split('/');
    return { id, language, ...reading };
  });

type Scored = { id: string; value: number };

const hardest = (rows: readonly (readonly [string, Reading])[], formula: Formulas[number]): Scored | null =>
  rows.reduce<Scored | null>((found, [key, { whole }]) => {
    const value = whole.raw[formula.id];
    if (value === undefined || (found !== null && !isHarder(value, found.value, formula))) return found;
    return { id: key.replace(/^.*\//u, ''), value };
  }, null);

const BOUND = { grade: 'at most', ease: 'at least' } as const;

/** One line per language: the hardest sheet by each formula; empty when nothing was measured. */
export const scoresLine = (readings: Readings, locales: Locales): string =>
  byLanguage(readings, locales)
    .map(({ formulas, rows }) => {
      const said = formulas.flatMap((formula) => {
        const found = hardest(rows, formula);
        return found === null ? [] : [`${formula.name} ${BOUND[formula.scale]} ${found.value} (${found.id})`];
      });
      return `Reading level as printed: ${said.join(', ')}.\n`;
    })
    .join('');
