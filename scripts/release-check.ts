import { processIo } from './build/program/process-io.ts';
import { runCheckRelease } from './workflows/release-run/run-check.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runCheckRelease(process.argv.slice(2), processIo(process), { root });
