import { createHash } from 'node:crypto';
import { isDeepStrictEqual as isSame } from 'node:util';
import { type Diagnostic, without } from '../diagnostics/diagnostics.ts';
import type { EditionName, Handout } from '../model/handout.ts';
import type { DrawnPages, PreviewPaths, PreviewSheet, PreviewState, Read } from './messages.ts';
import type { Service } from './service.ts';

/** Changes since the last check: sheets whose pages differ, by language and id. */
export type PreviewChange = PreviewState & { changed: string[] };

/** The current sheets and their pages, cached by content. */
export type LiveSheets = {
  state: () => PreviewState;
  /** Reloads templates and code; every sheet counts as changed. */
  renew: () => Promise<PreviewChange>;
  /** Reads the content again. */
  refresh: () => Promise<PreviewChange>;
  /** Looks for every error; no sheet changes. `null` if unchanged. */
  check: () => Promise<PreviewChange | null>;
  pages: (id: string, language: string, edition: EditionName) => Promise<DrawnPages>;
};

const sheetPath = ({ language, id }: Pick<PreviewSheet, 'language' | 'id'>): string => `${language}/${id}`;

const sheetOf = (handout: Handout, { clinic }: Read): PreviewSheet => {
  const { id, language, title, kind } = handout;
  const hash = createHash('sha256')
    .update(JSON.stringify([handout, clinic]))
    .digest('hex');
  return { id, language, title, kind, hash };
};

const hasErrors = (diagnostics: Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/** Shows the last valid sheets while the content has errors, so that a typing error removes no page. */
export const openLiveSheets = (service: Service, paths: PreviewPaths): LiveSheets => {
  let sheets: PreviewSheet[] = [];
  let lastValid: Read | null = null;
  let ofReading: Diagnostic[] = [];
  let ofGates: Diagnostic[] = [];
  let drawn = new Map<string, Promise<DrawnPages>>();
  const state = (): PreviewState => ({ sheets, diagnostics: [...ofReading, ...ofGates] });
  const take = (read: Read): string[] => {
    ofReading = read.diagnostics;
    if (hasErrors(read.diagnostics)) return [];
    const before = new Map(sheets.map((sheet) => [sheetPath(sheet), sheet.hash]));
    lastValid = read;
    sheets = read.handouts.map((handout) => sheetOf(handout, read));
    return sheets.filter((sheet) => before.get(sheetPath(sheet)) !== sheet.hash).map(sheetPath);
  };
  const draw = async (id: string, language: string, edition: EditionName): Promise<DrawnPages> => {
    const handout = lastValid?.handouts.find((one) => one.id === id && one.language === language);
    if (!lastValid || !handout) return { diagnostic: `There is no sheet ${language}/${id}.` };
    return service.draw({ handout, clinic: lastValid.clinic, edition });
  };
  return {
    state,
    renew: async () => {
      await service.renew();
      drawn = new Map();
      return { ...state(), changed: sheets.map(sheetPath) };
    },
    refresh: async () => {
      const changed = take(await service.load(paths));
      return { ...state(), changed };
    },
    check: async () => {
      const found = without(await service.check(paths), ofReading);
      if (isSame(found, ofGates)) return null;
      ofGates = found;
      return { ...state(), changed: [] };
    },
    pages: (id, language, edition) => {
      const sheet = sheets.find((one) => one.id === id && one.language === language);
      const key = `${language}/${id}/${edition}/${sheet?.hash}`;
      const known = drawn.get(key) ?? draw(id, language, edition);
      drawn.set(key, known);
      return known;
    },
  };
};
