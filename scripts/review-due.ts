import { loadContent } from './build/composition-root.ts';
import { processIo } from './build/program/process-io.ts';
import { runDue } from './review/run-due.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runDue(process.argv.slice(2), processIo(process), { root, load: loadContent });
