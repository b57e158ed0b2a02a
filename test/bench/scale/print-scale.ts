import type { Tenth } from './tenths.ts';

/** Result of a run of many sheets; bytes and milliseconds. */
export type Scale = {
  pdfs: number;
  node: string;
  cores: number;
  code: number | null;
  seconds: number;
  reading: number;
  publishing: number;
  workersStarted: number;
  clock: number;
  processor: number;
  tenths: Tenth[];
};

const MEBIBYTE = 1024 * 1024;

const cells = ({ pdfs, clock, processor, build, worker, all }: Tenth): string[] => [
  String(pdfs),
  clock.toFixed(0),
  processor.toFixed(0),
  ...[build, worker, all].map((bytes) => (bytes / MEBIBYTE).toFixed(0)),
];

const HEAD = ['tenth', 'PDFs', 'ms a PDF', 'CPU ms a PDF', 'build MiB', 'worker MiB', 'all MiB'];

/** A run as a table, one line per tenth; memory is the peak. */
export const printScale = (scale: Scale): string => {
  const rows = [HEAD, ...scale.tenths.map((tenth, index) => [String(index + 1), ...cells(tenth)])];
  const lines = rows.map((row) =>
    row.map((cell, column) => cell.padStart(HEAD[column]?.length ?? 0)).join('  '),
  );
  const { pdfs, node, cores, seconds, reading, publishing, workersStarted, clock, processor } = scale;
  return [
    ...lines,
    `${pdfs} PDFs in ${seconds.toFixed(0)} s on ${cores} cores, Node ${node}: ${clock.toFixed(0)} ms and ${processor.toFixed(0)} CPU ms a PDF;`,
    `reading ${(reading / 1000).toFixed(1)} s, publishing ${(publishing / 1000).toFixed(1)} s, workers started: ${workersStarted}.`,
    '',
  ].join('\n');
};
