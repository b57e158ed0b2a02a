import { processIo } from './build/process-io.ts';
import { runVerify } from './verify/run-verify.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runVerify(process.argv.slice(2), processIo(process), { root });
