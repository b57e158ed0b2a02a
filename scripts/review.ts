import { loadContent } from './build/parts.ts';
import { processIo } from './build/process-io.ts';
import { runReview } from './review/run-review.ts';

const root = new URL('../', import.meta.url);

process.exitCode = await runReview(process.argv.slice(2), processIo(process), { root, load: loadContent });
