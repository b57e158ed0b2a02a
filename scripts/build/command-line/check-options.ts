import { type CommonOptions, contentCommand } from './parse-arguments.ts';

/** Options of `handouts check`. */
export type CheckOptions = CommonOptions & { scores: boolean; spelling: boolean; waivers: boolean };

/** Reads the arguments of `handouts check`. */
export const parseCheck = contentCommand<CheckOptions>({
  name: 'npx handouts check',
  summary: 'Checks the content as a build does, without making PDFs.',
  examples: [
    ['', 'check everything that the handouts are made of'],
    ['--json', 'the same for another program: a list of errors'],
    ['--waivers', 'the style rules that are waived for some words, as sentences for release notes'],
    ['--spelling', 'the spelling too, by the dictionaries of the language'],
    ['--scores', 'how hard each sheet is to read, as a table; with --json as data'],
  ],
  options: (command) =>
    command
      .option('--scores', 'print how hard each sheet is to read')
      .option('--spelling', 'check the spelling of the text too, as `npm run check:content` does')
      .option('--waivers', 'print the style rules that are waived, one sentence each'),
  read: (command) => ({ scores: false, spelling: false, waivers: false, ...command.opts<CommonOptions>() }),
});
