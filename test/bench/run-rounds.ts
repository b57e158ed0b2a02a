import { copyProject, type MatrixTimes, timeMatrix } from './contenders/our-matrix.ts';
import { PEERS } from './contenders/peers.ts';
import type { BenchOptions } from './options.ts';
import type { Measured } from './statistics.ts';

type Taken = { measured: Measured[]; left: string[] };

const MATRIX: readonly [key: Exclude<keyof MatrixTimes, 'pdfs'>, name: string, perPdf: boolean][] = [
  ['cold', 'this project, cold, whole matrix', true],
  ['cold', 'this project, cold, whole matrix (run)', false],
  ['warm', 'this project, all sheets in the cache (run)', false],
  ['oneWord', 'this project, one word of a treatment changed (run)', false],
  ['noChange', 'this project, no change (run)', false],
  ['start', 'an empty tsx script (run)', false],
];

const matrixMeasured = (times: readonly MatrixTimes[]): Measured[] =>
  times.length === 0
    ? []
    : MATRIX.map(([key, name, perPdf]) => ({
        name,
        unit: perPdf ? 'ms a PDF' : 'ms a run',
        rounds: times.map((round) => (perPdf ? round[key] / round.pdfs : round[key])),
      }));

/**
 * Measures everything once per round, so that a busy minute affects all. A failing peer is skipped from then
 * on.
 */
export const runRounds = (options: BenchOptions, folder: string, say: (words: string) => void): Taken => {
  const project = `${folder}/project`;
  if (options.matrix) copyProject(project);
  const times: MatrixTimes[] = [];
  const peers = new Map<string, number[]>(options.peers ? PEERS.map(({ name }) => [name, []]) : []);
  const left: string[] = [];
  for (let round = 1; round <= options.rounds; round += 1) {
    say(`round ${round} of ${options.rounds}`);
    if (options.matrix)
      times.push(
        timeMatrix(
          project,
          options.only.flatMap((glob) => ['--only', glob]),
        ),
      );
    for (const { name, time } of PEERS) {
      const rounds = peers.get(name);
      if (!rounds) continue;
      try {
        rounds.push(time(`${folder}/sheets`, options.sheets) / options.sheets);
      } catch (error) {
        peers.delete(name);
        left.push(`${name}: ${error instanceof Error ? error.message.trim().split('\n').at(-1) : error}`);
      }
    }
  }
  const ofPeers = [...peers].map(([name, rounds]): Measured => ({ name, unit: 'ms a PDF', rounds }));
  const [perPdf, ...runs] = matrixMeasured(times);
  return { measured: [...(perPdf ? [perPdf] : []), ...ofPeers, ...runs], left };
};
