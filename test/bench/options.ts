import { Command, InvalidArgumentError } from 'commander';

/** Options of a bench. */
export type BenchOptions = {
  rounds: number;
  /** Number of sheets that the peers make in a round. */
  sheets: number;
  json: boolean;
  matrix: boolean;
  peers: boolean;
  /** Globs on ids for the matrix; none means all. */
  only: string[];
  /** An older commit that is measured beside this tree, in the place of everything else. */
  against?: string;
};

const whole = (value: string): number => {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Expected a whole number from 1 to 9999.');
};

const EXAMPLES = `
Examples:
  npm run bench
      measure everything: about ten minutes on two cores
  npm run bench -- --rounds 3 --sheets 20 --no-matrix
      the peers and one process of this project alone
  npm run bench -- --against 0c5ecb5 --rounds 3
      processor time and memory beside those of an older commit
`;

/** Parses the arguments; commander prints help and usage errors, and then ends the process. */
export const parseBench = (args: readonly string[]): BenchOptions =>
  new Command('npm run bench --')
    .description(
      'Measures this project beside its peers: the same words, tables and drawings, all tagged. What is not installed is left out.',
    )
    .option('--rounds <number>', 'how often each is measured, in turns', whole, 5)
    .option('--sheets <number>', 'how many sheets of the plan the peers make in a round', whole, 40)
    .option('--only <glob>', 'a smaller matrix', (glob: string, before: string[]) => [...before, glob], [])
    .option(
      '--against <commit>',
      'cold builds and checks of PDFs of an older commit and of this tree, in turns (Linux)',
    )
    .option('--no-matrix', 'without builds of the whole matrix')
    .option('--no-peers', 'without Typst, Chromium, WeasyPrint and loops')
    .option('--json', 'print the findings as JSON', false)
    .addHelpText('after', EXAMPLES)
    .parse(args, { from: 'user' })
    .opts<BenchOptions>();
