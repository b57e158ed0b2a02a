import { readContent } from '../content/read/read-content.ts';
import { listDiagnostics } from '../diagnostics/diagnostics.ts';
import { planContent } from '../handout/assemble/plan-content.ts';
import { recordPlanDiagnostics } from '../handout/plan/plan.ts';
import type { Locales } from '../model/locale.ts';
import type { CompiledPlan } from './compiled.ts';

/**
 * Plans the sheets of a content folder as `compile` does, but assembles none. Errors of the words are not among its diagnostics, nor
 * are characters that the typeface lacks.
 */
export const plan = async (folder: string, locales: Locales): Promise<CompiledPlan> => {
  const content = await readContent(folder, { locales });
  const { plan: planned } = planContent(content, content.treatments);
  recordPlanDiagnostics(content, planned);
  const { files, withdrawn } = content;
  return { files, diagnostics: listDiagnostics(files), planned: planned.built, withdrawn };
};
