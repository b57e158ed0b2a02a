import { processIo } from './build/program/process-io.ts';
import { runSummary } from './workflows/changes/run-summary.ts';

process.exitCode = await runSummary(process.argv.slice(2), processIo(process));
