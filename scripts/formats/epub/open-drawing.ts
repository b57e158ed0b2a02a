import { fileURLToPath } from 'node:url';
import { isCompiled } from '../../memo/program.ts';
import type { BookDrawing } from './draw-book.tsx';

/** The React renderer of e-books. tsx reads tsconfig from the working directory, so pass ours explicitly. */
export const openDrawing = async (): Promise<BookDrawing> => {
  if (isCompiled) return (await import('./draw-book.tsx')).openDrawing();
  const { tsImport } = await import('tsx/esm/api');
  const drawing: typeof import('./draw-book.tsx') = await tsImport('./draw-book.tsx', {
    parentURL: import.meta.url,
    tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)),
  });
  return drawing.openDrawing();
};
