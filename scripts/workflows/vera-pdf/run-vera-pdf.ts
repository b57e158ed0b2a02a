import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { plainCommand } from '../../build/command-line/parse-arguments.ts';
import { PACKET_MANIFEST, parsePacketManifest } from '../../build/manifest/packet-manifest.ts';
import { type Io, runCommandLine } from '../../build/program/shell.ts';
import { failure, type Report, success } from '../../build/report/report.ts';
import { count } from '../../diagnostics/format-diagnostics.ts';
import { invalid } from '../program.ts';
import { readOutput } from '../read-output.ts';
import { commandRunner } from '../run-command.ts';
import { checkWithVeraPdf } from './check-with-vera-pdf.ts';

type VeraPdfOptions = { out: string[]; docker: string };

const parseVeraPdfOptions = plainCommand<VeraPdfOptions>({
  name: 'npx handouts check-verapdf',
  summary:
    'Checks every PDF of a complete build, of a shard of one, or of folders of ready-made packets, against PDF/UA-1 and PDF/A-2a with veraPDF, in a container without network.',
  examples: [
    ['', 'every PDF of the last build'],
    ['--out output extras/packets', 'the last build, and the ready-made packets of npx handouts packets'],
    ['--out shards/1/black shards/1/fillable', 'a part of two editions'],
    ['--docker podman', 'the same with another program that runs images'],
  ],
  options: (command, { out }) =>
    command
      .option('--out <folders...>', 'output folders with a manifest, of sheets or of packets', [out])
      .option('--docker <program>', 'what runs the image', 'docker'),
});

/** The packets of a folder that has some; null where it has none. */
const packetsIn = async (out: string): Promise<string[] | null> => {
  const text = await readFile(join(out, PACKET_MANIFEST), 'utf8').catch(() => '');
  return parsePacketManifest(text)?.packets.map(({ file }) => file) ?? null;
};

/** The PDFs of an output folder, or a usage error. */
const filesIn = async (out: string): Promise<string[] | string> => {
  const packets = await packetsIn(out);
  if (packets !== null) return packets;
  const manifest = await readOutput(out);
  if (typeof manifest === 'string') return manifest;
  if (!manifest.complete && manifest.options.shard === null)
    return `${out} is not complete: build all sheets with npm run build:pdfs.`;
  return manifest.pdfs.map(({ file }) => file);
};

const check = async ({ out, docker }: VeraPdfOptions, io: Io): Promise<Report> => {
  const runCommand = commandRunner((text) => void io.stderr.write(text));
  const diagnostics: string[] = [];
  let checked = 0;
  for (const folder of out) {
    const files = await filesIn(folder);
    if (typeof files === 'string') return failure(files);
    checked += files.length;
    if (files.length > 0)
      diagnostics.push(...(await checkWithVeraPdf({ folder: resolve(folder), files, docker }, runCommand)));
  }
  const last = `${count(diagnostics.length, 'error')} in ${count(checked, 'PDF')}.`;
  return diagnostics.length > 0
    ? invalid(diagnostics, last)
    : success(`veraPDF passed ${count(checked, 'PDF')}.\n`);
};

/** Runs `handouts check-verapdf` on its arguments; returns the exit code. */
export const runVeraPdf = (args: string[], io: Io, { root }: { root: URL }): Promise<number> =>
  runCommandLine({ args, io, root }, parseVeraPdfOptions, (options) => check(options, io));
