import { loadContent } from './build/composition-root.ts';
import { processIo } from './build/program/process-io.ts';
import { runReview } from './review/run-review.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runReview(process.argv.slice(2), processIo(process), { root, load: loadContent });
