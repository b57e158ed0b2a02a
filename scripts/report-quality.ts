import { loadContent } from './build/composition-root.ts';
import { processIo } from './build/program/process-io.ts';
import { runQuality } from './quality/run-quality.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runQuality(process.argv.slice(2), processIo(process), { root, load: loadContent });
