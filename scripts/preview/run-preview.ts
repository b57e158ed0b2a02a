import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Io, runCommandLine } from '../build/program/shell.ts';
import { failure, type Report, success } from '../build/report/report.ts';
import { type LiveSheets, openLiveSheets, type PreviewChange } from './live-sheets.ts';
import { type PreviewOptions, parsePreview } from './options.ts';
import { isOutdated } from './preview-process.ts';
import { startServer } from './server.ts';
import { openService } from './service.ts';
import { watchFiles } from './watch-files.ts';

const until = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

const codeOf = (root: URL): string[] =>
  ['templates', 'scripts/render', 'scripts/handout', 'scripts/content', 'scripts/markdown'].map((folder) =>
    fileURLToPath(new URL(folder, root)),
  );

/**
 * Time in ms for drawing the pages in view with new templates before the content is read again in parallel.
 */
const DRAWING = 800;

type OnChange = (change: PreviewChange) => void;

const tellDiagnostics = async (sheets: LiveSheets, tell: OnChange): Promise<void> => {
  const found = await sheets.check();
  if (found !== null) tell(found);
};

/** Sends changes in order of usefulness: new templates, new words, then errors. */
const tellInTurn = async (sheets: LiveSheets, withCode: boolean, tell: OnChange): Promise<void> => {
  if (withCode) {
    tell(await sheets.renew());
    await sleep(DRAWING);
  }
  tell(await sheets.refresh());
  await tellDiagnostics(sheets, tell);
};

const preview = async ({ content, clinic, port }: PreviewOptions, io: Io, root: URL): Promise<void> => {
  io.heedSignals();
  const service = openService();
  const sheets = openLiveSheets(service, { content, clinic });
  const server = await startServer(sheets, port).catch((error: unknown) => {
    service.stop();
    throw error;
  });
  io.stderr.write(`Reading ${content} …\n`);
  await sheets.refresh();
  io.stdout.write(`The sheets are at ${server.address} (Ctrl-C ends it).\n`);
  const follow = (telling: Promise<void>): void =>
    void telling.catch((error: Error) => isOutdated(error) || io.stderr.write(`${error.message}\n`));
  const stopWatching = watchFiles({ content, clinic, code: codeOf(root) }, (withCode) =>
    follow(tellInTurn(sheets, withCode, server.tell)),
  );
  follow(tellDiagnostics(sheets, server.tell));
  await until(io.stop);
  await stopWatching();
  service.stop();
  await server.close();
};

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const LAST_PORT = 65_535;

const portTaken = (port: number): Report =>
  failure(
    `Port ${port} is in use, perhaps by another preview. Stop that program, or choose another port: --port ${port === LAST_PORT ? port - 1 : port + 1}`,
    1,
  );

/** Runs `handouts preview` on its arguments until it is stopped; returns the exit code. */
export const runPreview = (args: string[], io: Io, root: URL): Promise<number> =>
  runCommandLine({ args, io, root }, parsePreview, async (options) => {
    try {
      await preview(options, io, root);
    } catch (error) {
      if (isPortTaken(error)) return portTaken(options.port);
      throw error;
    }
    return success('');
  });
