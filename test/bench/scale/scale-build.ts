import '../../../scripts/build/program/production.ts';
import { processIo } from '../../../scripts/build/program/process-io.ts';
import { runBuild } from '../../../scripts/build/run-build.ts';
import { openWorkers } from '../../../scripts/build/workers/open-workers.ts';
import { loadContent } from '../../../scripts/core/index.ts';
import { multiplied } from './multiply.ts';

/**
 * `build:pdfs` with many sheets made from the real ones. The first argument is the number of PDFs, the second
 * the worker program (empty: the real one); the others are those of `build:pdfs`.
 */
const [pdfs, drawing, ...args] = process.argv.slice(2);
const program = drawing === '' ? undefined : drawing;

process.exitCode = await runBuild(args, processIo(process), {
  root: new URL('../../../', import.meta.url),
  load: async (content, clinic) => multiplied(await loadContent(content, clinic), Number(pdfs)),
  openRenderer: (asked) => openWorkers(asked, undefined, program),
});
