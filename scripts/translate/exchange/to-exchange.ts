import { SOURCE_LANGUAGE } from '../../model/source-language.ts';
import type { UnitPair } from '../../translation/pairing/pair-units.ts';
import type { ExchangeFile, ExchangeUnit } from './exchange.ts';

const stateOf = ({ state, target }: UnitPair): ExchangeUnit['state'] => {
  if (target === null) return 'untranslated';
  return state === 'current' || state === 'edited' ? 'translated' : 'outdated';
};

/** The export of a file for translators: all its words, with the existing translations. */
export const toExchange = (language: string, path: string, pairs: readonly UnitPair[]): ExchangeFile => ({
  language,
  path,
  units: pairs.flatMap((pair): ExchangeUnit[] => {
    const { key, source, bound, target } = pair;
    if (source === null || source.kind === 'fixed' || source.text === '') return [];
    const previous = pair.state === 'stale' && bound !== null ? bound.english : null;
    const note = `${SOURCE_LANGUAGE}/${path}:${source.place.line} ${source.at}`;
    const translation = target?.text ?? '';
    return [{ key, english: source.text, translation, state: stateOf(pair), previous, note }];
  }),
});
