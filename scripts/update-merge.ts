import { processIo } from './build/program/process-io.ts';
import { runMerge } from './workflows/update/run-merge.ts';

process.exitCode = await runMerge(process.argv.slice(2), processIo(process));
