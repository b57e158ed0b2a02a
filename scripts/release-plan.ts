import { processIo } from './build/program/process-io.ts';
import { runPlan } from './workflows/release-run/run-plan.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runPlan(process.argv.slice(2), processIo(process), { root });
