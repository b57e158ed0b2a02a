import './build/program/production.ts';
import { processIo } from './build/program/process-io.ts';
import { runPreview } from './preview/run-preview.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runPreview(process.argv.slice(2), processIo(process), root);
