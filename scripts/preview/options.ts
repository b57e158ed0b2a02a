import { type CommonOptions, contentCommand } from '../build/command-line/parse-arguments.ts';
import { nonEmpty, portNumber } from '../build/command-line/values.ts';

/** Options of `handouts preview`. */
export type PreviewOptions = CommonOptions & { clinic: string | null; port: number };

const PORT = 4173;

/** Reads the arguments of `handouts preview`. */
export const parsePreview = contentCommand<PreviewOptions>({
  name: 'npx handouts preview',
  summary: 'Shows all sheets in a browser on this machine, and each change as soon as a file is saved.',
  examples: [
    ['', 'look at every sheet while you write'],
    ['--clinic ../our-clinic.yaml', 'the same with the facts of a clinic'],
  ],
  options: (command) =>
    command
      .option('--clinic <file>', 'clinic profile to print on the sheets', nonEmpty)
      .option('--port <number>', 'port of the page; 0 takes a free one', portNumber, PORT),
  read: (command) => ({
    clinic: null,
    ...command.opts<CommonOptions & { port: number; clinic?: string }>(),
  }),
});
