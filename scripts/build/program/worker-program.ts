import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isCompiled } from '../../memo/program.ts';

/** Worker file and its Node options. */
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
