import { loadContent } from './build/parts.ts';
import { processIo } from './build/process-io.ts';
import { runPackage } from './make-release/package/run-package.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runPackage(process.argv.slice(2), processIo(process), { root, load: loadContent });
