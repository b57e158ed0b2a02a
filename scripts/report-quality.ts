import { loadContent } from './build/parts.ts';
import { processIo } from './build/process-io.ts';
import { runQuality } from './quality/run-quality.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runQuality(process.argv.slice(2), processIo(process), { root, load: loadContent });
