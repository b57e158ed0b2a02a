import { count } from '../../diagnostics/format-diagnostics.ts';
import type { Phase, Times } from '../../render/stopwatch.ts';
import type { Renderer } from '../workers/render-sheets.ts';

/** Phases that run once per build. */
type LoadPhase = 'parse' | 'assemble';
/** Called at the end of each phase. */
export type LoadLap = (phase: LoadPhase) => void;

/** Measurements of a build, in milliseconds of processor time; sheets in the order of completion. */
export type Profile = { load: Record<LoadPhase, number>; sheets: Times[] };

const PHASES: readonly Phase[] = ['React', 'layout', 'shaping', 'tagging', 'write'];

/** Records how long reading and assembling take, by a clock in milliseconds. */
export const createLoadLap = (load: Profile['load'], now: () => number): LoadLap => {
  let began = now();
  return (phase) => {
    const ended = now();
    load[phase] += ended - began;
    began = ended;
  };
};

/** A renderer that records the times of each sheet. */
export const profiled = (render: Renderer, sheets: Times[]): Renderer =>
  Object.assign(async (...job: Parameters<Renderer>) => {
    const rendered = await render(...job);
    if (rendered.times) sheets.push(rendered.times);
    return rendered;
  }, render);

const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const line = (name: string, total: number, all: number, median: string): string =>
  `  ${name.padEnd(10)}${total.toFixed(0).padStart(9)}${`${((total / (all || 1)) * 100).toFixed(0)} %`.padStart(8)}${median.padStart(10)}\n`;

/** Number of sheets compared at the beginning and the end of a build. */
const SOME = 20;

const meanOf = (values: readonly number[]): string => (sum(values) / values.length).toFixed(1);

/** Compares the first PDFs with the last; empty if there are too few. */
const printWarmUp = (totals: readonly number[]): string =>
  totals.length < SOME * 2
    ? ''
    : `The first ${SOME} PDFs took ${meanOf(totals.slice(0, SOME))} ms each and the last ${SOME} ${meanOf(totals.slice(-SOME))}: V8 compiles meanwhile.\n`;

/** Table of processor time: milliseconds over all processes, share, and median per PDF. */
export const printProfile = ({ load, sheets }: Profile): string => {
  const all = sum(Object.values(load)) + sum(sheets.flatMap((times) => Object.values(times)));
  const once = (['parse', 'assemble'] as const).map((phase) => line(phase, load[phase], all, 'once'));
  const each = PHASES.map((phase) => {
    const values = sheets.map((times) => times[phase]);
    return line(phase, sum(values), all, medianOf(values).toFixed(1));
  });
  const totals = sheets.map((times) => sum(Object.values(times)));
  return [
    `Where the time of ${count(sheets.length, 'PDF')} went, in milliseconds of processor time over all processes:\n`,
    `  ${'phase'.padEnd(10)}${'sum'.padStart(9)}${'share'.padStart(8)}${'a PDF'.padStart(10)}\n`,
    ...once,
    ...each,
    line('together', all, all, medianOf(totals).toFixed(1)),
    printWarmUp(totals),
  ].join('');
};
