import { loadContent } from './build/parts.ts';
import { processIo } from './build/process-io.ts';
import { runMerge } from './build/run-merge.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runMerge(process.argv.slice(2), processIo(process), { root, load: loadContent });
