import type { DiagnosticDetails } from '../../diagnostics/diagnostic.ts';
import type { Comparison } from '../comparison/compare-unit.ts';
import { compareUnit } from '../comparison/compare-unit.ts';
import { DIFFERENCE_RULES, type Difference } from '../comparison/difference.ts';
import type { FileTranslation } from '../file-translation.ts';
import type { UnitPair } from '../pairing/pair-units.ts';
import { type Unit, unitHash, withText } from '../units/unit.ts';
import { placeInTarget, placeOfWord, sourcePlace } from './unit-place.ts';

const MAX_QUOTED = 300;

const quote = (text: string): string =>
  `“${text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text}”`;

const differenceDiagnostic = (
  { name, found, expected, word }: Difference,
  english: string,
  target: Unit,
  { target: file }: FileTranslation,
): DiagnosticDetails => ({
  rule: DIFFERENCE_RULES[name],
  place: placeOfWord(file, target, word),
  found,
  expected,
  fix: `Compare it with the English: ${quote(english)}`,
});

/** Differences between a translation and the English it was made from. */
export const differenceDiagnostics = (
  { state, source, bound, target, isEdited }: UnitPair,
  translation: FileTranslation,
  by: Comparison,
): DiagnosticDetails[] => {
  if (target === null || state === 'left-over' || state === 'added' || source === null) return [];
  // an edited translation of changed English is in progress
  if (state === 'stale' && (isEdited || bound === null)) return [];
  const english = state === 'stale' && bound !== null ? withText(source, bound.english) : source;
  return compareUnit(english, target, by).map((one) =>
    differenceDiagnostic(one, english.text, target, translation),
  );
};

const lost = (pair: UnitPair, source: Unit, translation: FileTranslation): DiagnosticDetails => ({
  rule: 'translation/lost',
  place: placeInTarget(translation, pair),
  found: `no translation of ${quote(source.text)}, which was there`,
  expected: `all that the English says: ${sourcePlace(translation, source)} in ${source.at}`,
  fix: 'Put it back where it was.',
});

const moved = (to: Unit, bound: { at: string; english: string }): DiagnosticDetails => ({
  rule: 'translation/moved',
  place: to.place,
  found: `${quote(to.text)} in ${to.at}`,
  expected: `it in ${bound.at}, as in English: ${quote(bound.english)}`,
  fix: 'Move it back.',
});

const added = (target: Unit): DiagnosticDetails => ({
  rule: 'translation/added',
  place: target.place,
  found: `${quote(target.text)} in ${target.at}, which the English does not say`,
  expected: 'what the English says, and no more',
  fix: 'Delete it, or write it in English first.',
});

/**
 * Units without a translation or without English; a unit that is missing in one place and added in another
 * was moved.
 */
export const structureDiagnostics = (translation: FileTranslation): DiagnosticDetails[] => {
  const { pairs } = translation;
  const gone = pairs.filter(({ state, source }) => state === 'lost' && source?.kind !== 'optional');
  const extra = pairs.filter(({ state, target }) => state === 'added' && target?.kind !== 'optional');
  const isMoved = (one: UnitPair, other: UnitPair): boolean =>
    one.bound !== null &&
    other.target !== null &&
    unitHash({ at: one.bound.at, text: other.target.text }) === one.bound.target;
  const moves = new Map(
    gone.flatMap((one) => {
      const other = extra.find((candidate) => isMoved(one, candidate));
      return other === undefined ? [] : [[other, one] as const];
    }),
  );
  const came = new Set(moves.values());
  return [
    ...gone.flatMap((one) => (one.source && !came.has(one) ? [lost(one, one.source, translation)] : [])),
    ...extra.flatMap((one) => {
      const bound = moves.get(one)?.bound;
      if (one.target === null) return [];
      return [bound ? moved(one.target, bound) : added(one.target)];
    }),
  ];
};

type Outdated = Omit<DiagnosticDetails, 'rule'>;

const bindCommand = ({ language, path }: FileTranslation): string =>
  `npx handouts translate bind --lang ${language} --only "${path.replace(/\.(?:md|yaml)$/u, '')}"`;

/** The outdated part of a unit, with both texts; null if it is current. */
export const outdated = (pair: UnitPair, translation: FileTranslation): Outdated | null => {
  const { state, source, bound, target } = pair;
  const place = placeInTarget(translation, pair);
  const bind = `Then: ${bindCommand(translation)}`;
  if (state === 'stale' && source && bound && target)
    return {
      place,
      found: `${quote(target.text)}, made from ${quote(bound.english)}${source.at === bound.at ? '' : ` in ${bound.at}`}`,
      expected: `a translation of ${quote(source.text)}${source.at === bound.at ? '' : ` in ${source.at}`}, ${sourcePlace(translation, source)}`,
      fix: `Translate what changed. ${bind}`,
    };
  if (state === 'missing' && source && source.kind !== 'optional')
    return {
      place,
      found: `no translation of ${quote(source.text)} in ${source.at}`,
      expected: `one after this line; the English is at ${sourcePlace(translation, source)}`,
      fix: `Translate it. ${bind}`,
    };
  if (state === 'left-over' && target && bound)
    return {
      place,
      found: `${quote(target.text)}, whose English is gone: ${quote(bound.english)}`,
      expected: 'what the English says, and no more',
      fix: `Delete it. ${bind}`,
    };
  return null;
};

/** Error for units with no record of their source. */
export const unboundDiagnostic = (count: number, translation: FileTranslation): Outdated => ({
  found: `${count} blocks with no record of their English source`,
  expected: `a record in ${translation.language}/translations/`,
  fix: `Compare them with the English. Then: ${bindCommand(translation)}`,
});
