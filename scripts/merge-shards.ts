import { loadContent } from './build/composition-root.ts';
import { processIo } from './build/program/process-io.ts';
import { runMerge } from './build/run-merge.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runMerge(process.argv.slice(2), processIo(process), { root, load: loadContent });
