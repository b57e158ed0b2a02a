import { fileURLToPath } from 'node:url';
import { loadContent } from './build/composition-root.ts';
import { processIo } from './build/program/process-io.ts';
import { runClinicSet } from './workflows/clinic-set/run-clinic-set.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runClinicSet(process.argv.slice(2), processIo(process), {
  root,
  load: loadContent,
  node: [process.execPath, ...process.execArgv],
  script: fileURLToPath(new URL('build-pdfs.ts', import.meta.url)),
});
