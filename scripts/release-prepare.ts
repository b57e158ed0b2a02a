import './build/program/production.ts';
import { fileURLToPath } from 'node:url';
import { loadContent } from './build/composition-root.ts';
import { processIo } from './build/program/process-io.ts';
import { openWorkers } from './build/workers/open-workers.ts';
import { runPrepare } from './release/prepare/run-prepare.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runPrepare(process.argv.slice(2), processIo(process), {
  root,
  load: loadContent,
  cache: { folder: fileURLToPath(new URL('.cache/sheets', root)), max: 512 * 1024 * 1024 },
  openRenderer: (asked) => openWorkers(asked),
});
