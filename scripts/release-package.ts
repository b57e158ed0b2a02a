import { loadContent } from './build/composition-root.ts';
import { processIo } from './build/program/process-io.ts';
import { runPackage } from './release/package/run-package.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runPackage(process.argv.slice(2), processIo(process), { root, load: loadContent });
