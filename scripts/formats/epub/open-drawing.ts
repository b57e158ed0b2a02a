import { fileURLToPath } from 'node:url';
import { isCompiled } from '../../memo/program.ts';
import type { BookDrawing } from './draw-book.tsx';

/**
 * The drawing of e-books, done by React. tsx looks for the settings of JSX in the working directory, which need not be the
 * project's folder: here they are named.
 */
export const openDrawing = async (): Promise<BookDrawing> => {
  if (isCompiled) return (await import('./draw-book.tsx')).openDrawing();
  const { tsImport } = await import('tsx/esm/api');
  const drawing: typeof import('./draw-book.tsx') = await tsImport('./draw-book.tsx', {
    parentURL: import.meta.url,
    tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)),
  });
  return drawing.openDrawing();
};
