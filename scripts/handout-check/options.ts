import { type CommonOptions, contentCommand } from '../build/command-line/parse-arguments.ts';
import { nonEmpty } from '../build/command-line/values.ts';

/** Options of `handouts check-pdfs`. */
export type PdfOptions = CommonOptions & {
  out: string;
  files: string[];
  /** List the conditions, checked and not, instead of checking. */
  list: boolean;
};

/** Parses the arguments of `handouts check-pdfs`. */
export const parsePdfOptions = contentCommand<PdfOptions>({
  name: 'npx handouts check-pdfs',
  summary:
    'Checks finished PDFs: PDF/UA-1 (Matterhorn Protocol), PDF/A-2a, print, and what the content says.',
  examples: [
    ['', 'check every PDF of the last build'],
    ['--out ../our-sheets', 'check every PDF of another build'],
    ['output/en/letter-standard/lung.pdf', 'check one PDF; any PDF will do'],
    ['extras/packets', 'check every ready-made packet of a folder'],
    ['--json', 'the same for another program: findings, and what was not checked'],
  ],
  exits: '0 nothing found, 1 findings, 2 usage error',
  options: (command, { out }) =>
    command
      .argument(
        '[files...]',
        'PDFs to check, or folders with a manifest; every PDF of the output folder when none is named',
      )
      .option('--out <folder>', 'output folder with a manifest', nonEmpty, out)
      .option('--list', 'list the conditions that are checked, and those that are not'),
  read: (command) => ({
    list: false,
    ...command.opts<CommonOptions & { out: string }>(),
    files: command.args,
  }),
});
