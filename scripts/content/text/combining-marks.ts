import type { ContentDiagnostic } from '../../diagnostics/content-diagnostic.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';

/** Marks that combine with the letter before them; a variation selector is reported as a missing glyph. */
export const COMBINING_MARK = /(?!\p{Variation_Selector})\p{M}/gu;

/** Maximum number of reported marks in a text. */
const MAX_SHOWN = 50;

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

/** Error for a combining mark that does not compose, without the place. */
export const combiningMark = (mark: string): Omit<ContentDiagnostic, 'place'> => ({
  rule: 'content/combining-mark',
  found: `a mark (${codePoint(mark)}) that makes no one character with the letter before it`,
  expected: 'letters whose marks are part of them',
  fix: 'Type the letter with its mark as one character, or leave the mark out: it would be printed beside the letter.',
});

const placeIn = (text: string, index: number): Place => {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
};

/** An error for each mark of a composed text that did not combine, at most 50. */
export const markDiagnostics = (text: string): ContentDiagnostic[] =>
  [...text.matchAll(COMBINING_MARK)]
    .slice(0, MAX_SHOWN)
    .map(({ 0: mark, index }) => ({ ...combiningMark(mark), place: placeIn(text, index) }));
