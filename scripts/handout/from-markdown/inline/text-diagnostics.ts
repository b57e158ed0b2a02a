import type { InlineCode, Text } from 'mdast';
import { COMBINING_MARK, combiningMark } from '../../../content/text/combining-marks.ts';
import { missingGlyph, missingIn } from '../../../content/text/missing-glyphs.ts';
import { placeInText, placeOfCharacter } from '../../../markdown/text-place.ts';
import { isReportedEnough, report, type State } from '../state.ts';
import type { TextSign } from './text-sign.ts';
import { TEXT_SIGNS } from './text-signs.ts';

const UNSEEN = /(?![\t\n\r]|\p{Variation_Selector})[\p{Cc}\p{Bidi_Control}\p{DI}\u2028\u2029\ufff9-\ufffd]/gu;

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

/** Literal characters are found when the file is read; entities hide them from that check. */
const reportUnseen = (node: Text, state: State): void => {
  for (const { 0: character, index } of node.value.matchAll(UNSEEN)) {
    if (isReportedEnough(state.file, 'markdown/invisible-character')) return;
    if (String(state.file.value ?? '').includes(character)) continue;
    report(state.file, placeOfCharacter(node, index, character, state.file), {
      rule: 'markdown/invisible-character',
      found: `character ${codePoint(character)} from an entity`,
      expected: 'letters and signs that can be seen',
      fix: 'Delete the entity.',
    });
  }
};

/** Combining marks written as an entity; literal ones are found when the file is read. */
const reportMarks = (node: Text, state: State): void => {
  for (const { 0: mark, index } of node.value.matchAll(COMBINING_MARK))
    if (!String(state.file.value ?? '').includes(mark))
      report(state.file, placeOfCharacter(node, index, mark, state.file), combiningMark(mark));
};

/** Records each character, including entities, that the typeface of the sheets lacks. */
export const checkGlyphs = (node: Text | InlineCode, state: State): void => {
  if (isReportedEnough(state.file, 'content/missing-glyph')) return;
  for (const { characters, index } of missingIn(node.value, state.audience.hasGlyph))
    report(state.file, placeOfCharacter(node, index, characters, state.file), missingGlyph(characters));
};

/** Reports invisible characters, detached combining marks and missing glyphs. */
export const checkCharacters = (node: Text, state: State): void => {
  reportUnseen(node, state);
  reportMarks(node, state);
  checkGlyphs(node, state);
};

type Match = { sign: TextSign; start: number; end: number; words: string; wordsAt: number };

/** In one stretch of words; the matches are compared pairwise. */
const MAX_MATCHES = 100;

const firstOf = <T>(all: Iterable<T>): T[] => {
  const first: T[] = [];
  for (const one of all) if (first.push(one) === MAX_MATCHES) break;
  return first;
};

const matchesOf = (sign: TextSign, text: string): Match[] =>
  firstOf(text.matchAll(sign.pattern)).map((match) => {
    const words = match.groups?.words ?? match[0];
    const wordsAt = match.indices?.groups?.words?.[0] ?? match.index + match[0].indexOf(words);
    return { sign, start: match.index, end: match.index + match[0].length, words, wordsAt };
  });

/** Drops matches that start inside of an earlier one in the table. */
const meant = (matches: readonly Match[]): Match[] =>
  matches.filter(
    (match, index) =>
      !matches.slice(0, index).some((first) => first.start <= match.wordsAt && match.wordsAt < first.end),
  );

/**
 * Files whose words were checked: a shared text is converted for each of its sheets, and its errors belong to
 * its file.
 */
const lookedThrough = new WeakMap<Text, State['file']>();

/** Records characters in these words that look like unfinished marks. */
export const checkText = (node: Text, state: State): void => {
  if (lookedThrough.get(node) === state.file) return;
  lookedThrough.set(node, state.file);
  for (const { sign, words, wordsAt } of meant(TEXT_SIGNS.flatMap((sign) => matchesOf(sign, node.value)))) {
    const { pattern: _pattern, ...diagnostic } = sign;
    const place = placeInText(node, wordsAt, words, state.file);
    if (!place.escaped) report(state.file, place, diagnostic);
  }
  checkCharacters(node, state);
};
