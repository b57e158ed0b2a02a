import { join } from 'node:path';
import { type CommonOptions, contentCommand } from '../../build/command-line/parse-arguments.ts';
import { nonEmpty } from '../../build/command-line/values.ts';

/** Options of `handouts verify`. */
export type VerifyOptions = CommonOptions & { files: string[]; manifests: string[]; package: string };

const list = (value: string, before: string[] = []): string[] => [...before, nonEmpty(value)];

/** Reads the arguments of `handouts verify`. */
export const parseVerify = contentCommand<VerifyOptions>({
  name: 'npx handouts verify',
  summary:
    'Says whether PDFs are handouts of this project, byte for byte, and whether they are still current. It needs no network: ' +
    'it knows the releases in content/releases/, and what is packed in output/release/ of them: black, fillable and bilingual ' +
    'editions and ready-made packets.',
  examples: [
    ['hormone-therapy-prostate.pdf', 'one PDF; it may have another name by now'],
    [
      '--manifest ../our-sheets/manifest.json ../our-sheets/en/*/*.pdf',
      'sheets with a clinic’s own name and numbers',
    ],
    ['--manifest packets.json packet-*.pdf', 'ready-made packets of a release'],
    ['--json *.pdf', 'the same for another program'],
  ],
  exits:
    '0 genuine and current, 1 not genuine, 2 usage error, 3 superseded, 4 withdrawn; with several files, the most severe ' +
    '(1, 4, 3, 0)',
  options: (command, { out }) =>
    command
      .argument('<files...>', 'PDFs to look at')
      .option(
        '--manifest <file>',
        'manifest.json of another build, such as a clinic’s own, or packets.json of packets (may be repeated)',
        list,
      )
      .option(
        '--package <folder>',
        'folder with the lists of a package that you made or downloaded (manifest-black.json, packets.json)',
        nonEmpty,
        join(out, 'release'),
      ),
  read: (command) => {
    const { manifest = [], ...typed } = command.opts<
      CommonOptions & { manifest?: string[]; package: string }
    >();
    return { ...typed, manifests: manifest, files: command.args };
  },
});
