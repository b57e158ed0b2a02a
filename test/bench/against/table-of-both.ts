import { median } from '../statistics.ts';
import type { Compared, Round } from './run-against.ts';

/** One figure of both trees, round by round. */
type Both = { name: string; unit: string; older: number[]; own: number[] };

const figure = ({ rounds }: Compared, name: string, unit: string, of: (round: Round) => number): Both => ({
  name,
  unit,
  older: rounds.map(({ older }) => of(older)),
  own: rounds.map(({ own }) => of(own)),
});

const figuresOf = (compared: Compared): Both[] => [
  figure(compared, 'cold build, processors', 'ms a PDF', ({ build, pdfs }) => build.processor / pdfs),
  figure(compared, 'cold build, processors', 'ms a page', ({ build, pages }) => build.processor / pages),
  figure(compared, 'cold build, clock', 'ms a PDF', ({ build, pdfs }) => build.clock / pdfs),
  figure(compared, 'cold build, memory of all processes', 'MiB', ({ build }) => build.memory),
  figure(
    compared,
    'check of its own PDFs, processors',
    'ms a PDF',
    ({ check, pdfs }) => check.processor / pdfs,
  ),
  figure(
    compared,
    'check of its own PDFs, processors',
    'ms a page',
    ({ check, pages }) => check.processor / pages,
  ),
  {
    name: 'check of the older PDFs, processors',
    unit: 'ms a PDF',
    older: compared.rounds.map(({ same }) => same.older.processor / same.pdfs),
    own: compared.rounds.map(({ same }) => same.own.processor / same.pdfs),
  },
];

const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

const spread = (values: readonly number[]): string =>
  `${number(median(values))} (${number(Math.min(...values))} to ${number(Math.max(...values))})`;

const row = ({ name, unit, older, own }: Both): string => {
  const ratio = median(own.map((value, index) => value / (older[index] ?? Number.NaN)));
  return `${name.padEnd(38)} ${unit.padEnd(9)} ${spread(older).padStart(24)} ${spread(own).padStart(24)} ${ratio.toFixed(2).padStart(7)} x`;
};

/** The figures as a table: medians with their spread, and the median of the ratios of each round. */
export const tableOfBoth = (compared: Compared): string => {
  const [first] = compared.rounds;
  const sizes = first && [first.older, first.own].map(({ pdfs, pages }) => `${pdfs} PDFs, ${pages} pages`);
  return [
    `${''.padEnd(48)} ${compared.older.padStart(24)} ${'this tree'.padStart(24)} ${'ratio'.padStart(9)}`,
    `${''.padEnd(48)} ${(sizes?.[0] ?? '').padStart(24)} ${(sizes?.[1] ?? '').padStart(24)}`,
    ...figuresOf(compared).map(row),
    '',
  ].join('\n');
};
