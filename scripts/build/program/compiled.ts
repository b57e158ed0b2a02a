import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Whether this is plain JavaScript that `scripts/start/` made, and no source. */
export const isCompiled = import.meta.filename.endsWith('.mjs');

/**
 * What the source was that this program is compiled of, as `scripts/start/program-key.mjs` tells it; null for a source. It is true
 * of the code that runs, whatever became of the source since.
 */
export const compiledKey = isCompiled ? basename(import.meta.dirname) : null;

/** How to start the program that makes sheets: its file, and what Node has to be told of it. */
export const workerProgram = (): { file: string; nodeOptions: string[] } =>
  isCompiled
    ? {
        file: join(import.meta.dirname, 'build/workers/worker-process.mjs'),
        nodeOptions: ['--enable-source-maps'],
      }
    : {
        file: fileURLToPath(new URL('../workers/worker-process.ts', import.meta.url)),
        nodeOptions: ['--import', import.meta.resolve('tsx')],
      };
