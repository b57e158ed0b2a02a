import { LOCALES } from '../locales/index.ts';
import { hashOfFolder } from '../memo/hash.ts';
import { type Inputs, type Memo, peek, recall } from '../memo/memo.ts';
import type { CompileOptions } from './compile.ts';
import type { Compiled, CompiledPlan } from './compiled.ts';
import type { StoredContent } from './compiled-stage.ts';

/** How a folder is loaded. */
type LoadOptions = Pick<CompileOptions, 'lap'> & {
  /** Called when the folder has to be read, which takes seconds, and not when a memo knows what it gives. */
  onRead?: (() => void) | undefined;
};

/** Gives what is known of a content folder, with the clinic profile of another file when one is named. */
export type Load<Content> = (
  folder: string,
  clinicFile: string | null,
  options?: LoadOptions,
) => Promise<Content>;

/** Compiles a content folder in every available language. */
export const loadContent: Load<Compiled> = async (folder, clinicFile, { onRead, ...options } = {}) => {
  onRead?.();
  const { compile } = await import('./compile.ts');
  return compile(folder, [...LOCALES.values()], { ...options, clinicFile });
};

const inputsOf = (folder: string): Inputs => ({
  folder,
  content: hashOfFolder(folder),
  languages: [...LOCALES.keys()].join(' '),
});

/**
 * The same out of a memo while neither the folder nor the program changed. A clinic profile of another place is no part of the
 * folder, so with one it is always compiled.
 */
export const recallContent =
  (memo: Memo): Load<StoredContent> =>
  async (folder, clinicFile, options) => {
    const compile = (): Promise<Compiled> => loadContent(folder, clinicFile, options);
    if (clinicFile !== null) return compile();
    const { COMPILED } = await import('./compiled-stage.ts');
    return recall(memo, COMPILED, () => inputsOf(folder), compile);
  };

/** Plans the sheets of a content folder in every available language. */
export const loadPlan: Load<CompiledPlan> = async (folder) => {
  const { plan } = await import('./plan.ts');
  return plan(folder, LOCALES);
};

const knownPlan = async (memo: Memo, folder: string): Promise<CompiledPlan | null> => {
  const { COMPILED } = await import('./compiled-stage.ts');
  const facts = await peek(memo, COMPILED, inputsOf(folder));
  return facts && { ...facts, files: [], diagnostics: [] };
};

/** The same out of a memo, which also knows the plan of content that was compiled. */
export const recallPlan =
  (memo: Memo): Load<CompiledPlan> =>
  async (folder, clinicFile) => {
    const { PLAN } = await import('./compiled-stage.ts');
    const known = await knownPlan(memo, folder).catch(() => null);
    return (
      known ??
      recall(
        memo,
        PLAN,
        () => inputsOf(folder),
        () => loadPlan(folder, clinicFile),
      )
    );
  };
