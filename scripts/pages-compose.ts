import { processIo } from './build/program/process-io.ts';
import { runCompose } from './workflows/pages/run-compose.ts';

process.exitCode = await runCompose(process.argv.slice(2), processIo(process));
