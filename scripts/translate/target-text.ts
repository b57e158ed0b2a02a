import { stringify } from 'yaml';
import type { UnitPair } from '../translation/pairing/pair-units.ts';
import type { Unit } from '../translation/units/unit.ts';

/** Words for a place in a file. */
type Replacement = { start: number; end: number; text: string };

const isInFlow = (fileText: string, { start }: Unit): boolean =>
  /[{[][^}\]\n]*$/u.test(fileText.slice(fileText.lastIndexOf('\n', start - 1) + 1, start));

/** A YAML value, in quotes where the English has them or where they are needed. */
const yamlScalar = (words: string, unit: Unit, fileText: string): string => {
  const isQuoted = isInFlow(fileText, unit) || /^["']/u.test(fileText.slice(unit.start, unit.end));
  const style = isQuoted ? 'QUOTE_DOUBLE' : 'PLAIN';
  return stringify(words, { lineWidth: 0, defaultStringType: style }).trimEnd();
};

const yamlList = (words: string): string =>
  `[${words
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => stringify([word], { lineWidth: 0, collectionStyle: 'flow' }).trim().slice(1, -1).trim())
    .join(', ')}]`;

/** Words in the syntax of a unit of a file. */
const written = (words: string, unit: Unit, fileText: string): string => {
  if (unit.syntax === 'yaml-list') return yamlList(words);
  if (unit.syntax === 'yaml-scalar') return yamlScalar(words, unit, fileText);
  return unit.text.includes('\n') ? words.trim() : words.replace(/\s*\n\s*/gu, ' ').trim();
};

const replaceAll = (text: string, replacements: readonly Replacement[]): string =>
  replacements
    .toSorted((one, other) => other.start - one.start)
    .reduce((all, one) => all.slice(0, one.start) + one.text + all.slice(one.end), text);

/** The whole line of an optional value that a translation omits. */
const lineOf = (text: string, { start, end }: Unit): Replacement => ({
  start: text.lastIndexOf('\n', start - 1) + 1,
  end: text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end) + 1,
  text: '',
});

/** Whether the block structure matches the English. */
export const hasAllBlocks = (pairs: readonly UnitPair[]): boolean =>
  pairs.every(
    ({ source, target }) => (target !== null && source !== null) || (source ?? target)?.kind === 'optional',
  );

/** The translated file with new words where it differs; everything else is unchanged. */
export const withWords = (
  targetText: string,
  pairs: readonly UnitPair[],
  wordsOf: (pair: UnitPair) => string | null,
): string =>
  replaceAll(
    targetText,
    pairs.flatMap((pair): Replacement[] => {
      const { source, target } = pair;
      if (source === null || target === null) return [];
      const words = source.kind === 'fixed' ? source.text : wordsOf(pair);
      if (words === null || words === target.text || (source.kind === 'fixed' && source.text === target.text))
        return [];
      return [{ start: target.start, end: target.end, text: written(words, target, targetText) }];
    }),
  );

/**
 * The English file with the words of a translation; null while words are missing. Omitted optional values are
 * removed.
 */
export const rebuilt = (
  sourceText: string,
  pairs: readonly UnitPair[],
  wordsOf: (pair: UnitPair) => string | null,
): string | null => {
  const replacements: Replacement[] = [];
  for (const pair of pairs) {
    const { source } = pair;
    if (source === null || source.kind === 'fixed' || source.text === '') continue;
    const words = wordsOf(pair);
    if (words === null && source.kind !== 'optional') return null;
    const { start, end } = source;
    replacements.push(
      words === null ? lineOf(sourceText, source) : { start, end, text: written(words, source, sourceText) },
    );
  }
  return replaceAll(sourceText, replacements);
};
