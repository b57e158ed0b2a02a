import { lineOfRun, textParts } from '../../scripts/handout/text/handout-text.ts';
import type { Handout } from '../../scripts/model/handout.ts';

/** Template text is in braces in the text of a handout. */
const SLOT = /\{[^{}]*\}/u;

/** The words and numbers of a text, without punctuation. */
const wordsIn = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every stretch of a handout's own words, in reading order. */
const stretchesOf = (handout: Handout): string[][] =>
  textParts(handout)
    .flatMap(({ runs }) => runs.map(lineOfRun))
    .flatMap((line) => line.split(SLOT))
    .map(wordsIn)
    .filter((words) => words.length > 0);

const startOf = (stretch: readonly string[], words: readonly string[], from: number): number => {
  for (let place = from; place <= words.length - stretch.length; place += 1)
    if (stretch.every((word, index) => words[place + index] === word)) return place;
  return -1;
};

/** The first stretch that does not follow those before it, word for word; null when all do. */
export const firstMissing = (handout: Handout, text: string): string | null => {
  const words = wordsIn(text);
  let from = 0;
  for (const stretch of stretchesOf(handout)) {
    const place = startOf(stretch, words, from);
    if (place < 0) return stretch.join(' ');
    from = place + stretch.length;
  }
  return null;
};
