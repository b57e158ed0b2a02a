import { fileURLToPath } from 'node:url';
import { isCompiled } from '../memo/program.ts';
import type { Pages } from './pages.tsx';

/** The pages, rendered by React. tsx reads tsconfig from the working directory, so pass ours explicitly. */
export const openPages = async (): Promise<Pages> => {
  if (isCompiled) return (await import('./pages.tsx')).openPages();
  const { tsImport } = await import('tsx/esm/api');
  const pages: typeof import('./pages.tsx') = await tsImport('./pages.tsx', {
    parentURL: import.meta.url,
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
  });
  return pages.openPages();
};
