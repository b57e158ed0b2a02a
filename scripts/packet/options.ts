import { type CommonOptions, contentCommand } from '../build/command-line/parse-arguments.ts';
import { nonEmpty } from '../build/command-line/values.ts';

/** Options of `handouts packet`. */
export type PacketOptions = CommonOptions & { file: string; out: string; clinic: string | null };

const pdfBeside = (file: string): string => file.replace(/(\.ya?ml)?$/i, '.pdf');

/** Parses the arguments of `handouts packet`. */
export const parsePacketOptions = contentCommand<PacketOptions>({
  name: 'npx handouts packet',
  summary: 'Makes one PDF of several sheets for one person: a cover with contents, then the sheets.',
  examples: [
    ['prostate.yaml', 'make prostate.pdf beside the packet file'],
    ['prostate.yaml --out print/packet.pdf', 'the same in another place'],
  ],
  exits: '0 made, 1 errors, 2 usage error',
  options: (command) =>
    command
      .argument('<packet.yaml>', 'which sheets, on which paper; .github/clinics.md shows its form')
      .option('--clinic <file>', 'clinic profile; else the one that the packet file names', nonEmpty)
      .option('--out <file>', 'where the PDF goes; beside the packet file when left out', nonEmpty),
  read: (command) => {
    const [file = ''] = command.args;
    const given = command.opts<CommonOptions & { out?: string; clinic?: string }>();
    return { ...given, file, clinic: given.clinic ?? null, out: given.out ?? pdfBeside(file) };
  },
});
