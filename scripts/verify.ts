import { processIo } from './build/program/process-io.ts';
import { runVerify } from './release/verify/run-verify.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runVerify(process.argv.slice(2), processIo(process), { root });
