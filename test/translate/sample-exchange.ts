import type { Content } from '../../scripts/content/entries/entry.ts';
import type { ExchangeFile, ExchangeUnit } from '../../scripts/translate/exchange/exchange.ts';
import { toExchange } from '../../scripts/translate/exchange/to-exchange.ts';
import { importFile } from '../../scripts/translate/import-file.ts';
import { type WorkFile, workFiles } from '../../scripts/translate/read-translatable.ts';
import { comparisonOf } from '../../scripts/translation/comparison/comparison-of.ts';
import { locales } from '../translation/spanish-content.ts';

/** A unit with characters that translation formats are known to change. */
const HARD: ExchangeUnit = {
  key: 'item-1',
  english: 'Say "38" & <b>, 5 < 6 > 4; a\\:b 100 % `x` ]]> {n} “q” é ñ 👍',
  translation: 'Diga "38" & <b>, 5 < 6 > 4; a\\:b 100 % `x` ]]> {n} «q» é ñ 👍',
  state: 'translated',
  previous: null,
  note: 'en/guides/bones.md:3 list > item',
};

/** A file with units in every state. */
export const SAMPLE: ExchangeFile = {
  language: 'es',
  path: 'guides/bones.md',
  units: [
    HARD,
    { ...HARD, key: 'item-2', translation: '', state: 'untranslated' },
    { ...HARD, key: 'item-3', state: 'outdated', previous: 'Say "37"\\ & <b>' },
    { ...HARD, key: 'item-4', english: 'Two\nlines', translation: 'Dos\nlíneas' },
    { ...HARD, key: 'item-5', english: 'Call us', translation: 'Llame a la enfermera' },
    { ...HARD, key: 'item-6', english: 'Call us', translation: 'Avise en recepción' },
  ],
};

/** The preserved parts of a format: keys, texts and states. */
export const essence = ({ language, path, units }: ExchangeFile) => ({
  language,
  path,
  units: units.map(({ key, english, translation, state }) => ({ key, english, translation, state })),
});

/** One file of some content, for a language. */
export const workFile = (content: Content, path: string): WorkFile => {
  const found = workFiles(content, 'es', []).find((one) => one.path === path);
  if (found === undefined) throw new Error(`There is no ${path}`);
  return found;
};

/** The file as exported to translators. */
export const exported = (content: Content, path: string): ExchangeFile =>
  toExchange('es', path, workFile(content, path).pairs);

/** Result of importing the file. */
export const imported = (content: Content, file: ExchangeFile) => {
  const { source, translation, pairs } = workFile(content, file.path);
  const before = { path: file.path, source: source.text, target: translation?.target.text ?? null, pairs };
  return importFile(file, before, comparisonOf(content, locales, 'es'));
};
