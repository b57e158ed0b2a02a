import { type Compiled, type CompileOptions, compile, LOCALES } from '../core/index.ts';
import type { PlannedContent } from './plan/list-sheets.ts';

/** Compiles a content folder in every language that there is; `onRead` is called when it begins. */
export const loadContent = (
  folder: string,
  clinicFile: string | null,
  onRead?: () => void,
  options: Omit<CompileOptions, 'clinicFile'> = {},
): Promise<Compiled> => {
  onRead?.();
  return compile(folder, [...LOCALES.values()], { ...options, clinicFile });
};

/** Reads of a content folder which sheets there are; no text is read, and no clinic profile. */
export const loadPlannedContent = async (root: string): Promise<PlannedContent> => {
  const [{ readOutline }, { loadPlan }] = await Promise.all([
    import('../content/pictures/read-outline.ts'),
    import('../handout/plan/load-plan.ts'),
  ]);
  const outline = await readOutline(root, LOCALES);
  const { files, withdrawn } = outline;
  return { files, planned: await loadPlan(outline), withdrawn };
};
