import './build/production.ts';
import { loadContent, openRenderer } from './build/parts.ts';
import { processIo } from './build/process-io.ts';
import { runBuild } from './build/run-build.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runBuild(process.argv.slice(2), processIo(process), {
  root,
  load: loadContent,
  openRenderer,
});
