import { processIo } from './build/process-io.ts';
import { runCheckPdfs } from './check-pdfs/run-check-pdfs.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runCheckPdfs(process.argv.slice(2), processIo(process), { root });
