import type { CommonOptions } from '../build/command-line/parse-arguments.ts';
import {
  newCommand,
  type Parsed,
  type Program,
  parseArguments,
} from '../build/command-line/parse-arguments.ts';
import { nonEmpty } from '../build/command-line/values.ts';

/** Options of `handouts check-pdfs`. */
export type PdfOptions = CommonOptions & {
  out: string;
  files: string[];
  /** List the conditions, checked and not, instead of checking. */
  list: boolean;
};

const SUMMARY =
  'Checks finished PDFs: PDF/UA-1 (Matterhorn Protocol), PDF/A-2a, print, and what the content says.';

const EXAMPLES: Program['examples'] = [
  ['', 'check every PDF of the last build'],
  ['--out ../our-sheets', 'check every PDF of another build'],
  ['output/en/letter-standard/lung.pdf', 'check one PDF; any PDF will do'],
  ['--json', 'the same for another program: findings, and what was not checked'],
];

const EXITS = '0 nothing found, 1 findings, 2 wrong use';

/** Parses the arguments of `handouts check-pdfs`. */
export const parsePdfOptions = (
  args: string[],
  { out, ...defaults }: Pick<Program, 'version' | 'content'> & { out: string },
): Parsed<PdfOptions> =>
  parseArguments(
    newCommand({
      name: 'npx handouts check-pdfs',
      summary: SUMMARY,
      examples: EXAMPLES,
      exits: EXITS,
      ...defaults,
    })
      .argument('[files...]', 'PDFs to check; every PDF of the output folder when none is named')
      .option('--out <folder>', 'output folder with a manifest', nonEmpty, out)
      .option('--list', 'list the conditions that are checked, and those that are not'),
    args,
    (command) => ({
      list: false,
      ...command.opts<CommonOptions & { out: string }>(),
      files: command.args,
    }),
  );
