import { fileURLToPath } from 'node:url';
import { readProject } from '../build/project.ts';
import { type Io, reportParsed, runShell, typedPath } from '../build/shell.ts';
import { openLiveSheets } from './live-sheets.ts';
import { type PreviewOptions, parsePreview } from './options.ts';
import { startServer } from './server.ts';
import { openService } from './service.ts';
import { watchFiles } from './watch-files.ts';

const until = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

const codeOf = (root: URL): string[] =>
  ['templates', 'scripts/render', 'scripts/handout', 'scripts/content', 'scripts/markdown'].map((folder) =>
    fileURLToPath(new URL(folder, root)),
  );

const preview = async ({ content, clinic, port }: PreviewOptions, io: Io, root: URL): Promise<void> => {
  const service = openService();
  const sheets = openLiveSheets(service, content, clinic);
  const server = await startServer(sheets, port);
  io.stderr.write(`Reading ${content} …\n`);
  await sheets.refresh(false);
  io.stdout.write(`The sheets are at ${server.address} (Ctrl-C ends it).\n`);
  const stopWatching = watchFiles({ content, clinic, code: codeOf(root) }, (withCode) => {
    sheets.refresh(withCode).then(server.tell, (error: Error) => io.stderr.write(`${error.message}\n`));
  });
  await until(io.stop);
  await stopWatching();
  service.stop();
  await server.close();
};

/** Runs `preview` on its arguments until it is stopped; gives the exit code. */
export const runPreview = (args: string[], io: Io, root: URL): Promise<number> =>
  runShell(args, io, async () => {
    const { version } = await readProject(root, io.node);
    const parsed = parsePreview(args, { version, content: typedPath('content', root) });
    if (parsed.type !== 'run') return reportParsed(parsed);
    await preview(parsed.options, io, root);
    return { stdout: '', stderr: '', exitCode: 0 };
  });
