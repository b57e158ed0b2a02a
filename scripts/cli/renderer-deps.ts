import { fileURLToPath } from 'node:url';
import { openWorkers } from '../build/workers/open-workers.ts';
import { loadContent } from '../core/index.ts';
import { LOCALES } from '../locales/index.ts';
import type { PrepareParts } from '../release/prepare/run-prepare.ts';

/** Maximum size of the cache of rendered sheets, in bytes. */
const MAX_CACHE = 512 * 1024 * 1024;

/** Cache folder of the project in `root`. */
const cacheFolder = (root: URL): string => fileURLToPath(new URL('.cache/sheets', root));

/**
 * Dependencies of a command that renders the sheets of the project in `root`: content, workers and the cache.
 */
export const rendererDeps = (root: URL): PrepareParts => ({
  root,
  locales: LOCALES,
  load: loadContent,
  cache: { folder: cacheFolder(root), max: MAX_CACHE },
  openRenderer: (asked) => openWorkers(asked),
});
