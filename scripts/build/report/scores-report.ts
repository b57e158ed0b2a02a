import type { Readings } from '../../plain-language/reading/check-reading.ts';
import type { Part, Reading } from '../../plain-language/reading/reading-of.ts';

const HEAD = [
  'sheet',
  'words',
  'sentences',
  'FK',
  'SMOG',
  'FK*',
  'SMOG*',
  'prose FK*',
  'prose SMOG*',
  'side FK',
  'side SMOG',
];
const NOTE =
  '* names of medicines, treatments and conditions masked. SMOG is made for 30 sentences or more.\n';

const grade = (value: number | undefined): string => (value === undefined ? '-' : value.toFixed(1));

const cells = ({ whole, prose, sideEffects }: Reading): string[] => [
  String(whole.raw.words),
  String(whole.raw.sentences),
  ...[whole.raw, whole.masked, prose.masked, sideEffects?.raw].flatMap((grades) => [
    grade(grades?.fleschKincaid),
    grade(grades?.smog),
  ]),
];

/** A table of how hard each sheet is to read, one line a sheet. */
export const printScores = (readings: Readings): string => {
  const rows = [
    HEAD,
    ...[...readings].map(([key, reading]) => [key.replace(/^.*\//u, ''), ...cells(reading)]),
  ];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return `${rows.map(line).join('\n')}\n${NOTE}`;
};

/** Scores for programs, one object a sheet. */
export const scoreRows = (readings: Readings): (Reading & { id: string; language: string })[] =>
  [...readings].map(([key, reading]) => {
    const [language = '', id = ''] = key.split('/');
    return { id, language, ...reading };
  });

const hardest = (readings: Readings, of: (part: Part) => number): { id: string; value: number } =>
  [...readings].reduce(
    (max, [key, { whole }]) =>
      of(whole) > max.value ? { id: key.replace(/^.*\//u, ''), value: of(whole) } : max,
    { id: '', value: -1 },
  );

/** One line: the hardest sheet by each formula; empty when nothing was measured. */
export const scoresLine = (readings: Readings): string => {
  if (readings.size === 0) return '';
  const grade = hardest(readings, ({ raw }) => raw.fleschKincaid);
  const smog = hardest(readings, ({ raw }) => raw.smog);
  return `Reading level as printed: Flesch-Kincaid at most ${grade.value} (${grade.id}), SMOG at most ${smog.value} (${smog.id}).\n`;
};
