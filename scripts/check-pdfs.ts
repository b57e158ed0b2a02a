import { processIo } from './build/program/process-io.ts';
import { runCheckPdfs } from './pdf-check/run-check-pdfs.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runCheckPdfs(process.argv.slice(2), processIo(process), { root });
