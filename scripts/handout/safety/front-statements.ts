import type { Entry } from '../../content/entries/entry.ts';
import type { KeyPath } from '../../content/entries/key-path.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Statement } from './statements.ts';

/** Keys of front matter that are printed on a sheet. */
const PRINTED = new Set([
  ...['title', 'short', 'lead', 'given', 'say', 'inBone', 'condition', 'generic', 'brands'],
  ...['term', 'forms', 'means'],
]);

const textsIn = (data: unknown, path: KeyPath): { path: KeyPath; text: string }[] => {
  if (typeof data === 'string') {
    const key = path.findLast((step) => typeof step === 'string');
    return key !== undefined && PRINTED.has(key) ? [{ path, text: data }] : [];
  }
  if (Array.isArray(data)) return data.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
};

/** Words at a place outside of a body, as a statement. */
export const plainStatement = (text: string, { line, column }: Place): Statement => ({
  text,
  at: { position: { start: { line, column }, end: { line, column } } },
  sources: [],
  isLong: false,
  filter: null,
  card: null,
  isEffect: false,
  introducedBy: null,
  isHeading: false,
  section: '',
});

/** Printed front matter or glossary text, as statements. */
export const frontStatements = ({ data, placeOf }: Pick<Entry<unknown>, 'data' | 'placeOf'>): Statement[] =>
  textsIn(data, []).map(({ path, text }) => plainStatement(text, placeOf(path)));

const CITED = /:cite\[(?<keys>[^\]]*)\]/gu;

const keysIn = (text: string): string[] =>
  [...text.matchAll(CITED)].flatMap(({ groups }) => (groups?.keys ?? '').split(';').map((key) => key.trim()));

/** The leads of a sheet and its variants, as statements with the sources that they cite. */
export const leadStatements = ({ data, placeOf }: Pick<Entry<unknown>, 'data' | 'placeOf'>): Statement[] =>
  textsIn(data, [])
    .filter(({ path }) => path.at(-1) === 'lead')
    .map(({ path, text }) => ({
      ...plainStatement(text.replace(CITED, '').trim(), placeOf(path)),
      sources: keysIn(text),
    }));
