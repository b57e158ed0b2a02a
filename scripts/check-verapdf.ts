import { processIo } from './build/program/process-io.ts';
import { runVeraPdf } from './workflows/vera-pdf/run-vera-pdf.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runVeraPdf(process.argv.slice(2), processIo(process), { root });
