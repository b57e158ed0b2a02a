import { processIo } from './build/program/process-io.ts';
import { runFind } from './workflows/update/run-find.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runFind(process.argv.slice(2), processIo(process), { root });
