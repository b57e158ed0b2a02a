import '../../../scripts/build/production.ts';
import { loadContent } from '../../../scripts/build/parts.ts';
import { processIo } from '../../../scripts/build/process-io.ts';
import { runBuild } from '../../../scripts/build/run-build.ts';
import { openWorkers } from '../../../scripts/build/workers/open-workers.ts';
import { multiplied } from './multiply.ts';

/** `build:pdfs` with many sheets made from the real ones; the first argument says how many PDFs, the others are its own. */
const [pdfs, ...args] = process.argv.slice(2);

process.exitCode = await runBuild(args, processIo(process), {
  root: new URL('../../../', import.meta.url),
  load: async (content, clinic) => multiplied(await loadContent(content, clinic), Number(pdfs)),
  openRenderer: (asked) => openWorkers(asked),
});
