import { LOCALES } from '../locales/index.ts';
import { hashOf, hashOfFolder } from '../memo/hash.ts';
import { type Inputs, type Memo, peek, recall } from '../memo/memo.ts';
import type { CompileOptions } from './compile.ts';
import type { Compiled, CompiledPlan } from './compiled.ts';
import type { StoredContent } from './compiled-stage.ts';

/** Options of loading a folder. */
type LoadOptions = Pick<CompileOptions, 'lap'> & {
  /** Called when the folder has to be read, which takes seconds; not called for a cached result. */
  onRead?: (() => void) | undefined;
};

/** Loads a content folder, with the clinic profile of another file if given. */
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

/**
 * Loads in memory: again only when the folder has changed since the last call. For a command of many steps on
 * one content, such as a rehearsal. Content with a clinic profile elsewhere is always loaded.
 */
export const loadOnChange = <Content>(load: Load<Content>): Load<Content> => {
  let last: { key: string; content: Promise<Content> } | null = null;
  return (folder, clinicFile, options) => {
    if (clinicFile !== null) return load(folder, clinicFile, options);
    const key = hashOf(folder, hashOfFolder(folder));
    if (last?.key !== key) last = { key, content: load(folder, null, options) };
    return last.content;
  };
};

const inputsOf = (folder: string): Inputs => ({
  folder,
  content: hashOfFolder(folder),
  languages: [...LOCALES.keys()].join(' '),
});

/** Imports the parser of YAML, which content from the cache does not need. */
const inputsOfClinic = async (clinicFile: string): Promise<() => Inputs> => {
  const { hashOfClinic } = await import('./clinic-hash.ts');
  return () => ({ clinic: hashOfClinic(clinicFile) });
};

/** Cached variant; valid while folder, clinic profile with its logo, and program are unchanged. */
export const recallContent =
  (memo: Memo): Load<StoredContent> =>
  async (folder, clinicFile, options) => {
    const { COMPILED } = await import('./compiled-stage.ts');
    const clinicInputs = clinicFile === null ? () => ({}) : await inputsOfClinic(clinicFile);
    const inputs = (): Inputs => ({ ...inputsOf(folder), ...clinicInputs() });
    return recall(memo, COMPILED, inputs, () => loadContent(folder, clinicFile, options));
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

/** Cached variant, which also uses the plan of compiled content. */
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
