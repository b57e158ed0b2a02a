import './build/program/production.ts';
import './build/program/sparing-compiler.ts';
import { fileURLToPath } from 'node:url';
import { cachedLoad } from './build/cache/cached-load.ts';
import { cachedPlan } from './build/cache/cached-plan.ts';
import { loadContent, loadPlannedContent } from './build/composition-root.ts';
import { processIo } from './build/program/process-io.ts';
import { runBuild } from './build/run-build.ts';
import { openWorkers } from './build/workers/open-workers.ts';

const root = new URL('../', import.meta.url);
const folder = fileURLToPath(new URL('.cache/sheets', root));

process.exitCode = await runBuild(process.argv.slice(2), processIo(process), {
  root,
  load: loadContent,
  timedLoad: (content, clinic, onRead, lap) => loadContent(content, clinic, onRead, { lap }),
  cachedLoad: cachedLoad(loadContent, folder, root),
  loadPlan: loadPlannedContent,
  cachedPlan: cachedPlan(loadPlannedContent, folder, root),
  cache: { folder, max: 512 * 1024 * 1024 },
  openRenderer: (asked) => openWorkers(asked),
});
