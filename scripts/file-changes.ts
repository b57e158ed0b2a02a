import { processIo } from './build/program/process-io.ts';
import { runFileChanges } from './workflows/run-file-changes.ts';

process.exitCode = await runFileChanges(process.argv.slice(2), processIo(process));
