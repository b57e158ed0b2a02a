import { fileURLToPath } from 'node:url';
import { isCompiled } from '../memo/program.ts';
import type { Pages } from './pages.tsx';

/**
 * The pages, drawn by React. tsx looks for the settings of JSX in the working directory, which need not be the project's
 * folder: here they are named.
 */
export const openPages = async (): Promise<Pages> => {
  if (isCompiled) return (await import('./pages.tsx')).openPages();
  const { tsImport } = await import('tsx/esm/api');
  const pages: typeof import('./pages.tsx') = await tsImport('./pages.tsx', {
    parentURL: import.meta.url,
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
  });
  return pages.openPages();
};
