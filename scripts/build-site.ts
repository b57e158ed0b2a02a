import './build/program/production.ts';
import { loadContent } from './build/composition-root.ts';
import { processIo } from './build/program/process-io.ts';
import { runSite } from './site/run-site.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runSite(process.argv.slice(2), processIo(process), { root, load: loadContent });
