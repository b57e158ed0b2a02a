import { realpath } from 'node:fs/promises';
import { readContent } from '../content/read/read-content.ts';
import { readTree } from '../content/read/read-tree.ts';
import { listDiagnostics } from '../diagnostics/diagnostics.ts';
import { planContent } from '../handout/assemble/plan-content.ts';
import { recordPlanDiagnostics } from '../handout/plan/plan.ts';
import type { Locales } from '../model/locale.ts';
import { SOURCE_LANGUAGE } from '../model/source-language.ts';
import { compile } from './compile.ts';
import type { CompiledPlan } from './compiled.ts';

/** Whether some files are in English and some in another language. */
const isTranslated = async (folder: string, locales: Locales): Promise<boolean> => {
  const inside = await realpath(folder).catch(() => null);
  if (inside === null) return false;
  const { entries } = await readTree(folder, inside, locales);
  const languages = new Set(entries.map(({ language }) => language));
  return languages.has(SOURCE_LANGUAGE) && languages.size > 1;
};

/**
 * Plans the sheets of a content folder like `compile`, but assembles none. Its diagnostics omit errors of the
 * text and missing glyphs. Content in several languages is compiled, because only then is it known which
 * translations are withheld.
 */
export const plan = async (folder: string, locales: Locales): Promise<CompiledPlan> => {
  if (await isTranslated(folder, locales)) return compile(folder, [...locales.values()], {});
  const content = await readContent(folder, { locales });
  const { plan: planned } = planContent(content, content.treatments);
  recordPlanDiagnostics(content, planned);
  const { files, withdrawn } = content;
  return { files, diagnostics: listDiagnostics(files), planned: planned.built, withdrawn };
};
