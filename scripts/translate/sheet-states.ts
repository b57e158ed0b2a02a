import type { Compiled } from '../core/index.ts';
import { SOURCE_LANGUAGE } from '../model/source-language.ts';
import type { WorkFile } from './read-translatable.ts';

/** State of a sheet in a language. Blocks are counted in all its files. */
export type SheetState = {
  language: string;
  id: string;
  title: string;
  state: 'current' | 'outdated' | 'withheld' | 'incomplete' | 'not-begun';
  blocks: number;
  translated: number;
  stale: number;
  missing: number;
  unbound: number;
};

type Counts = Omit<SheetState, 'language' | 'id' | 'title' | 'state'>;

const countsOf = (files: readonly WorkFile[]): Counts => {
  const pairs = files
    .flatMap((file) => file.pairs)
    .filter(({ source }) => source !== null && source.kind !== 'optional');
  const count = (...states: string[]): number => pairs.filter(({ state }) => states.includes(state)).length;
  return {
    blocks: pairs.length,
    translated: count('current', 'edited'),
    stale: count('stale'),
    missing: count('missing', 'lost'),
    unbound: count('unbound'),
  };
};

/** The English files of a sheet. */
const filesOf = (id: string, { reach }: Compiled, files: readonly WorkFile[]): WorkFile[] => {
  const names = new Set(reach.filter(({ sheets }) => sheets.includes(id)).map(({ passage }) => passage.file));
  return files.filter(({ source }) => names.has(source.file.path));
};

const stateOf = (
  { blocks, translated, missing }: Counts,
  files: readonly WorkFile[],
  isWithheld: boolean,
): SheetState['state'] => {
  if (files.every(({ translation }) => translation === null)) return 'not-begun';
  if (isWithheld) return 'withheld';
  if (missing > 0 && files.some(({ translation }) => translation === null)) return 'incomplete';
  return translated === blocks ? 'current' : 'outdated';
};

/** State of every English sheet in a language. */
export const sheetStates = (compiled: Compiled, language: string, files: readonly WorkFile[]): SheetState[] =>
  compiled.planned
    .filter((sheet) => sheet.language === SOURCE_LANGUAGE)
    .map(({ id, title }) => {
      const own = filesOf(id, compiled, files);
      const counts = countsOf(own);
      const isWithheld = compiled.withheld.some(
        (one) => one.language === language && one.id === id && one.missing.length === 0,
      );
      return { language, id, title, state: stateOf(counts, own, isWithheld), ...counts };
    });
