import type { EditionName } from '../handout/model.ts';
import type { Drawn, PreviewSheet, PreviewState } from './messages.ts';
import type { Service } from './service.ts';

/** What changed since the last look: sheets whose pages differ, by language and id. */
export type Change = PreviewState & { changed: string[] };

/** The sheets as they stand, and their pages, each drawn once for what it shows. */
export type LiveSheets = {
  state: () => PreviewState;
  /** Reads the content again; with `withCode` the templates too, after which every sheet counts as changed. */
  refresh: (withCode: boolean) => Promise<Change>;
  pages: (id: string, language: string, edition: EditionName) => Promise<Drawn>;
};

const nameOf = ({ language, id }: Pick<PreviewSheet, 'language' | 'id'>): string => `${language}/${id}`;

/** Keeps the last sound sheets while the content has errors, so that a slip of the pen takes no page away. */
export const openLiveSheets = (service: Service, content: string, clinic: string | null): LiveSheets => {
  let state: PreviewState = { sheets: [], faults: [] };
  let drawn = new Map<string, Promise<Drawn>>();
  const take = (next: PreviewState): Change => {
    const isFaulty = next.sheets.length === 0 && next.faults.length > 0;
    const before = new Map(state.sheets.map((sheet) => [nameOf(sheet), sheet.hash]));
    const sheets = isFaulty ? state.sheets : next.sheets;
    state = { sheets, faults: next.faults };
    const changed = sheets.filter((sheet) => before.get(nameOf(sheet)) !== sheet.hash).map(nameOf);
    return { ...state, changed };
  };
  return {
    state: () => state,
    refresh: async (withCode) => {
      if (withCode) {
        service.restart();
        drawn = new Map();
      }
      const change = take(await service.load(content, clinic));
      return withCode ? { ...change, changed: change.sheets.map(nameOf) } : change;
    },
    pages: (id, language, edition) => {
      const sheet = state.sheets.find((one) => one.id === id && one.language === language);
      const key = `${language}/${id}/${edition}/${sheet?.hash}`;
      const known = drawn.get(key) ?? service.draw(id, language, edition);
      drawn.set(key, known);
      return known;
    },
  };
};
