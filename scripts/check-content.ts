import './build/program/sparing-compiler.ts';
import { loadContent } from './build/composition-root.ts';
import { processIo } from './build/program/process-io.ts';
import { runCheck } from './build/run-check.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runCheck(process.argv.slice(2), processIo(process), { root, load: loadContent });
