import { type CommonOptions, contentCommand } from './parse-arguments.ts';

/** Options of `handouts check`. */
export type CheckOptions = CommonOptions & { scores: boolean; spelling: boolean; waivers: boolean };

/** Reads the arguments of `handouts check`. */
export const parseCheck = contentCommand<CheckOptions>({
  name: 'npx handouts check',
  summary: 'Checks the content as a build does, without making PDFs.',
  examples: [
    ['', 'check everything the handouts are made from'],
    ['--json', 'the same for another program: a list of errors as JSON'],
    ['--waivers', 'list waived style rules, one sentence each, for release notes'],
    ['--spelling', 'check the spelling too, with the dictionaries of the language'],
    ['--scores', 'reading level of each sheet, as a table; with --json as data'],
  ],
  options: (command) =>
    command
      .option('--scores', 'print the reading level of each sheet')
      .option('--spelling', 'check the spelling of the text too, as `npm run check:content` does')
      .option('--waivers', 'list waived style rules, one sentence each'),
  read: (command) => ({ scores: false, spelling: false, waivers: false, ...command.opts<CommonOptions>() }),
});
