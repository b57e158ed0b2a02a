import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Option } from 'commander';
import { plainCommand } from '../../build/command-line/parse-arguments.ts';
import { readSheets } from '../../build/plan/read-sheets.ts';
import { type Io, runCommandLine } from '../../build/program/shell.ts';
import { addedPageWarnings } from '../../build/report/added-page-warnings.ts';
import { readChosenClinic } from '../../build/report/read-chosen-clinic.ts';
import { failure, type Report, success } from '../../build/report/report.ts';
import type { Compiled, Load } from '../../core/index.ts';
import { errorsOf } from '../../diagnostics/format-diagnostics.ts';
import { writeFiles } from '../new-folder.ts';
import { readOutput } from '../read-output.ts';
import { commandRunner, type RunCommand } from '../run-command.ts';
import { bilingualEditionsOf, type Choice, editionsOf, INKS, PAPERS, PRINTS } from './editions.ts';
import { makePackets } from './make-packets.ts';
import { packSet } from './pack-set.ts';
import { plainDiagnostics, plainWarnings } from './plain-diagnostics.ts';
import { factsTable } from './printed-facts.ts';

type ClinicSetOptions = Choice & {
  content: string;
  clinic?: string;
  out: string;
  packets: string;
  only?: string;
  addTo?: string;
  check?: boolean;
  fillable: 'true' | 'false';
  bilingual: 'true' | 'false';
};

/** Dependencies: project folder, content loader, and how to start `handouts`. */
export type SetParts = {
  root: URL;
  load: Load<Compiled>;
  program: readonly [file: string, ...args: string[]];
};

const parseClinicSetOptions = plainCommand<ClinicSetOptions>({
  name: 'npx handouts clinic-set',
  summary:
    'Makes a clinic’s own set: checks its profile, builds the sheets with it, and packs them as one zip.',
  examples: [
    ['', 'all sheets for Letter in standard print, with content/clinic.yaml'],
    ['--check', 'only check the profile and show what will be printed'],
    ['--bilingual', 'and translated sheets with their English beside them'],
    ['--clinic ../our-clinic.yaml --paper a4 --print both', 'another profile, A4, standard and large print'],
  ],
  options: (command, { content, out }) =>
    command
      .option('--content <folder>', 'where the Markdown is', content)
      .option('--clinic <file>', 'clinic profile; else clinic.yaml of the content')
      .option('--out <folder>', 'where the zip goes', `${out}/clinic`)
      .addOption(new Option('--paper <name>', 'paper').choices(PAPERS).default('letter'))
      .addOption(new Option('--print <size>', 'print size').choices(PRINTS).default('standard'))
      .addOption(new Option('--ink <name>', 'ink').choices(INKS).default('profile'))
      .addOption(
        new Option('--fillable [choice]', 'sheets to fill in on the screen')
          .choices(['true', 'false'])
          .preset('true')
          .default('false'),
      )
      .addOption(
        new Option('--bilingual [choice]', 'translated sheets with their English beside them, too')
          .choices(['true', 'false'])
          .preset('true')
          .default('false'),
      )
      .option('--packets <folder>', 'where the packet files are, each of which is made too', 'packets')
      .option('--only <glob>', 'only sheets whose id matches')
      .option('--check', 'check the profile and make nothing')
      .option(
        '--add-to <file>',
        'also add the result in Markdown to this file, as $GITHUB_STEP_SUMMARY takes it',
      ),
});

const argumentsFor = (options: ClinicSetOptions, out: string): string[] => [
  '--content',
  options.content,
  '--out',
  out,
  '--edition',
  [...editionsOf(options), ...(options.bilingual === 'true' ? bilingualEditionsOf(options) : [])].join(','),
  ...(options.clinic === undefined ? [] : ['--clinic', options.clinic]),
  ...(options.only === undefined ? [] : ['--only', options.only]),
  ...(options.ink === 'profile' ? [] : ['--ink', options.ink]),
  ...(options.fillable === 'true' ? ['--fillable'] : []),
];

const build = async (
  options: ClinicSetOptions,
  out: string,
  runCommand: RunCommand,
  { program }: SetParts,
): Promise<number> => {
  const [file, ...args] = program;
  return (await runCommand(file, [...args, 'build', ...argumentsFor(options, out)])).code;
};

/** The errors of a packet file, in Markdown, as the command reported them. */
const packetDiagnostics = (text: string): string =>
  `## Not built: a packet file has mistakes\n\n\`\`\`text\n${text.trim()}\n\`\`\`\n`;

const howToDownload = (name: string): string =>
  `\nYour sheets are in **${name}**: on the page of this run, under **Artifacts**, click it to download. Unpack it and open START-HERE.html.\n`;

const makeSet = async (options: ClinicSetOptions, io: Io, parts: SetParts): Promise<Report> => {
  const { content, clinic = null } = options;
  const tell = async (text: string, exitCode: number): Promise<Report> => {
    if (options.addTo !== undefined) await appendFile(options.addTo, text);
    return exitCode === 0 ? success(text) : { stdout: '', stderr: text, exitCode };
  };
  const sheets = await readSheets({ content, clinic }, parts.load);
  if (sheets.status === 'usage-error') return failure(sheets.text);
  if (sheets.status === 'invalid') return tell(plainDiagnostics(errorsOf(sheets.diagnostics)), 1);
  const profile = sheets.found.clinic;
  if (options.check) return tell(factsTable(profile, 'Your clinic file is valid'), 0);
  const folder = await mkdtemp(join(tmpdir(), 'clinic-set-'));
  const scratch = await mkdtemp(join(tmpdir(), 'clinic-packets-'));
  const runCommand = commandRunner((text) => void io.stderr.write(text));
  try {
    const packets = await makePackets({ ...options, scratch }, runCommand, parts.program);
    if ('wrong' in packets) return tell(packetDiagnostics(packets.wrong), 1);
    const code = await build(options, folder, runCommand, parts);
    if (code !== 0) return tell('## Not built\n\nThe log of the step above says why.\n', code);
    const manifest = await readOutput(folder);
    if (typeof manifest === 'string') throw new Error(manifest);
    const { name, bytes } = await packSet(folder, { manifest, clinic: profile, packets });
    await writeFiles(options.out, new Map([[name, bytes]]));
    const warnings = addedPageWarnings(manifest.pdfs, await readChosenClinic({ content, clinic }, profile));
    const facts = factsTable(profile, 'Your sheets are ready');
    return tell(`${facts}${plainWarnings(warnings)}${howToDownload(name)}`, 0);
  } finally {
    for (const one of [folder, scratch]) await rm(one, { recursive: true, force: true });
  }
};

/** Runs `handouts clinic-set` on its arguments; returns the exit code. */
export const runClinicSet = (args: string[], io: Io, parts: SetParts): Promise<number> =>
  runCommandLine({ args, io, root: parts.root }, parseClinicSetOptions, (options) =>
    makeSet(options, io, parts),
  );
