import type { Entry } from '../../content/entries/entry.ts';
import type { KeyPath } from '../../content/entries/key-path.ts';
import type { Statement } from './statements.ts';

/** Keys of front matter whose words stand on a sheet. */
const PRINTED = new Set(['title', 'lead', 'say', 'inBone', 'condition']);

const textsIn = (data: unknown, path: KeyPath): { path: KeyPath; text: string }[] => {
  if (typeof data === 'string') return PRINTED.has(String(path.at(-1))) ? [{ path, text: data }] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
};

/** What front matter prints on a sheet, as statements. */
export const frontStatements = ({ data, placeOf }: Pick<Entry<unknown>, 'data' | 'placeOf'>): Statement[] =>
  textsIn(data, []).map(({ path, text }) => {
    const { line, column } = placeOf(path);
    const point = { line, column };
    return {
      text,
      at: { position: { start: point, end: point } },
      sources: [],
      isLong: false,
      filter: null,
      card: null,
      isEffect: false,
      introducedBy: null,
      isHeading: false,
      section: '',
    };
  });
