import { type Measured, ratioOf, summaryOf } from './statistics.ts';

/** Place and time of the measurement. */
type Machine = {
  date: string;
  node: string;
  cpu: string;
  cores: number;
  /** Load of the machine over the last minute, before and after. */
  load: readonly [before: number, after: number];
};

export type Findings = {
  machine: Machine;
  rounds: number;
  sheets: number;
  measured: readonly Measured[];
  /** Contenders that could not be measured, and why. */
  left: readonly string[];
};

const BASE = 'this project, cold, whole matrix';

const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

const row = (each: Measured, base: Measured | undefined): string => {
  const { median, lowest, highest } = summaryOf(each);
  const ratio = base && each.unit === base.unit ? `${ratioOf(each, base).toFixed(2)} x` : '';
  const spread = `${number(lowest)} to ${number(highest)}`;
  return `${each.name.padEnd(58)} ${number(median).padStart(8)} ${spread.padStart(18)} ${each.unit.padEnd(9)} ${ratio.padStart(8)}`;
};

/** The findings as a table; ratios are to the cold build of the whole matrix. */
export const tableOf = ({ machine, rounds, sheets, measured, left }: Findings): string => {
  const { date, node, cpu, cores, load } = machine;
  const base = measured.find(({ name }) => name === BASE);
  return [
    `${date}, ${cpu}, ${cores} cores, Node ${node}, load ${load.map((each) => each.toFixed(1)).join(' before, ')} after`,
    `${rounds} rounds, peers on ${sheets} sheets of the plan`,
    '',
    `${''.padEnd(58)} ${'median'.padStart(8)} ${'spread'.padStart(18)} ${''.padEnd(9)} ${'ratio'.padStart(8)}`,
    ...measured.map((each) => row(each, base)),
    ...left.map((words) => `left out: ${words}`),
    '',
  ].join('\n');
};

/** The same as data. */
export const jsonOf = (findings: Findings): string => {
  const base = findings.measured.find(({ name }) => name === BASE);
  const measured = findings.measured.map((each) => ({
    ...each,
    ...summaryOf(each),
    ratioToCold: base && each.unit === base.unit ? ratioOf(each, base) : null,
  }));
  return `${JSON.stringify({ ...findings, measured }, null, 2)}\n`;
};
