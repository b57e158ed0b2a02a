import { type Profiler, Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';
import { VFile } from 'vfile';
import { parseYaml } from '../../scripts/content/yaml/parse-yaml.ts';
import { checkBody } from '../../scripts/handout/from-markdown/index.ts';
import { parseBody } from '../../scripts/handout/from-markdown/parse-body.ts';
import { KNOWN } from '../handout/from-markdown/audiences.ts';

/**
 * A function of some size. Functions are counted from their first run on: this is a separate program that ran
 * none before.
 */
type Work = (size: number) => unknown;

const pairsOf: Work = (size) => {
  let pairs = 0;
  for (let one = 0; one < size; one += 1) for (let other = 0; other < size; other += 1) pairs += 1;
  return pairs;
};

const yamlKeys: Work = (size) =>
  parseYaml(
    new VFile({ path: 'a.yaml' }),
    Array.from({ length: size }, (_, index) => `key${index}: value`).join('\n'),
  );

const wordsOnOneLine: Work = (size) => {
  const text = 'some "words" '.repeat(size);
  const file = new VFile({ path: 'content/en/guides/test.md', value: text });
  checkBody(parseBody(file, text), 'guides', KNOWN, file);
};

const WORKS: Readonly<Record<string, Work>> = {
  'pairs of numbers': pairsOf,
  'keys of YAML': yamlKeys,
  'words on one line': wordsOnOneLine,
};

const SIZE = 500;

/** Number of entries into every block of the program: functions, loops, branches. */
const entriesIn = ({ result }: Profiler.TakePreciseCoverageReturnType): number =>
  result
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0);

// functions keep their counts
setFlagsFromString('--no-flush-bytecode');
setFlagsFromString('--no-opt');
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const stepsOf = async (work: Work, size: number): Promise<number> => {
  await session.post('Profiler.takePreciseCoverage'); // counts from here
  work(size);
  return entriesIn(await session.post('Profiler.takePreciseCoverage'));
};

/** Prints, for each work, the growth of its steps when it is four times as large. */
const growth: Record<string, number> = {};
for (const [name, work] of Object.entries(WORKS)) {
  work(1); // compiled before it is counted
  const steps = await stepsOf(work, SIZE);
  growth[name] = (await stepsOf(work, 4 * SIZE)) / steps;
}
process.stdout.write(JSON.stringify(growth));
