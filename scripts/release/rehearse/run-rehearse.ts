import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { type CommonOptions, contentCommand } from '../../build/command-line/parse-arguments.ts';
import { nonEmpty } from '../../build/command-line/values.ts';
import type { Manifest } from '../../build/manifest/manifest.ts';
import type { Project } from '../../build/program/project.ts';
import { type Io, runCommandLine, typedPath } from '../../build/program/shell.ts';
import type { Report } from '../../build/report/report.ts';
import { loadContent, loadOnChange } from '../../core/index.ts';
import type { PlainFormat } from '../../model/formats.ts';
import type { PrepareParts } from '../prepare/run-prepare.ts';
import type { StepResult } from './rehearse.ts';
import type { RehearsalFolder } from './stage.ts';

type RehearseOptions = CommonOptions & { site: boolean; packets: boolean; bilingual?: true; keep?: string };

const parseRehearseOptions = contentCommand<RehearseOptions>({
  name: 'npx handouts release rehearse',
  summary:
    'Makes a whole release in a separate folder, from an invented previous release to the verified package. The project ' +
    'is not changed; sheets of earlier builds come from the cache.',
  examples: [
    ['', 'all of it'],
    ['--no-site --no-packets', 'without the catalogue and the packets, which take longest'],
    ['--keep ../rehearsal', 'leave the folder in place'],
  ],
  options: (command) =>
    command
      .option('--no-site', 'without the catalogue')
      .option('--no-packets', 'without the ready-made packets')
      .option('--bilingual', 'with the translations that have their English beside them, too')
      .option('--keep <folder>', 'an empty folder to work in; it stays', nonEmpty),
});

const WITHOUT_ENGINE: readonly PlainFormat[] = ['txt', 'ssml', 'epub'];
const BRAILLE: readonly PlainFormat[] = ['brf'];

const line = ({ name, problem }: StepResult): string =>
  problem === null ? `ok    ${name}\n` : `FAILED ${name}: ${problem}\n`;

const run = async (
  options: RehearseOptions,
  folder: string,
  { toolchain }: Project,
  io: Io,
  parts: PrepareParts,
): Promise<Report> => {
  const [
    { rehearse },
    { openStage },
    { runCheckBraille },
    { madeExtras },
    { hasEngine },
    { makePackets },
    { runSite },
    { runVerify },
  ] = await Promise.all([
    import('./rehearse.ts'),
    import('./stage.ts'),
    import('../../build/formats/run-check-braille.ts'),
    import('./rehearsal.ts'),
    import('../../formats/braille/engine/run-engine.ts'),
    import('../../packet/ready/run-ready.ts'),
    import('../../site/run-site.ts'),
    import('../verify/run-verify.ts'),
  ]);
  io.heedSignals();
  const stage = await openStage(folder, typedPath('.', parts.root), options.content);
  // errors that a step provokes on purpose are not shown
  const stderr = new Writable({ write: (_chunk, _encoding, done) => done() });
  const quiet: Io = { ...io, stdout: { write: () => true }, stderr };
  const load = loadOnChange(loadContent);
  const sources = { ...parts, load };
  const deps = {
    ...sources,
    toolchain: await toolchain(),
    env: {},
    signal: io.stop,
    today: io.today(),
    cache: parts.cache ?? null,
    progress: () => {},
    formats: [...WITHOUT_ENGINE, ...((await hasEngine()) ? BRAILLE : [])],
    checkBraille: ({ content, out }: RehearsalFolder) =>
      runCheckBraille(['--content', content, '--out', out], { ...quiet, stderr: io.stderr }, sources),
    makePackets: options.packets
      ? async ({ content, version }: RehearsalFolder, out: string, tools: Manifest['toolchain']) => {
          const all = { content, out, clinic: null, only: [], editions: [], shard: null, quiet: true };
          const asked = { ...options, ...all };
          const { exitCode } = await makePackets(asked, {
            io: { ...quiet, env: {} },
            version,
            toolchain: tools,
            load,
          });
          return exitCode;
        }
      : null,
    makeSite: options.site
      ? () =>
          runSite(
            [
              '--quiet',
              '--content',
              stage.content,
              '--out',
              stage.out,
              ...madeExtras(stage).flatMap((made) => ['--with', made]),
            ],
            { ...quiet, stderr: io.stderr },
            sources,
          )
      : null,
    bilingual: options.bilingual === true,
    verify: (args: string[]) => runVerify(args, quiet, sources),
  };
  const done = await rehearse(stage, deps, (step) => {
    if (!options.quiet) io.stdout.write(line(step));
  });
  const isDone = done.every(({ problem }) => problem === null);
  const end = isDone ? `The release ${stage.version} was rehearsed.\n` : '';
  return {
    stdout: options.quiet ? '' : end,
    stderr: isDone ? '' : 'The rehearsal failed.\n',
    exitCode: isDone ? 0 : 1,
  };
};

/**
 * Runs `handouts release rehearse` on its arguments; returns the exit code: 0 when every step passed, 1 when
 * one failed, 2 usage error.
 */
export const runRehearse = (args: string[], io: Io, parts: PrepareParts): Promise<number> =>
  runCommandLine({ args, io, root: parts.root }, parseRehearseOptions, async (options, project) => {
    const { keep } = options;
    if (keep !== undefined) return run(options, keep, project, io, parts);
    const folder = await mkdtemp(join(tmpdir(), 'handouts-rehearsal-'));
    return run(options, folder, project, io, parts).finally(() =>
      rm(folder, { recursive: true, force: true }),
    );
  });
