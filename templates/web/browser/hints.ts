import { fill, type Today } from './data.ts';
import { button, byId } from './dom.ts';
import type { SearchAnswer } from './search/search.ts';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

const countWords = (count: number, { words }: Today): string => {
  if (count === 0) return words.foundNone;
  return count === 1 ? words.foundOne : fill(words.found, { count });
};

/** The number of matching sheets, and how the search read the words. */
export const foundWords = (count: number, answer: SearchAnswer | null, data: Today): string => {
  const { words } = data;
  if (answer === null) return countWords(count, data);
  const notes = [
    ...answer.corrected.map(([from, to]) => fill(words.corrected, { from, to })),
    ...(answer.unknown.length > 0 ? [fill(words.unknown, { words: quoted(answer.unknown) })] : []),
    ...(answer.isPartly ? [words.partly] : []),
    ...(answer.leftOut.length > 0 ? [fill(words.leftOut, { words: quoted(answer.leftOut) })] : []),
  ];
  return [...(count === 0 && notes.length > 0 ? [] : [countWords(count, data)]), ...notes].join(' ');
};

/** Suggests names spelled like an unknown word; a press replaces the word. */
export const showNearest = (
  typed: string,
  answer: SearchAnswer | null,
  { words }: Today,
  take: (typed: string) => void,
): void => {
  const buttons = (answer?.nearest ?? []).map(([from, name]) => {
    const better = typed.toLowerCase().replace(from, name);
    return button(name, () => take(better), fill(words.didYouMeanOf, { name }));
  });
  byId('nearest').replaceChildren(...(buttons.length > 0 ? [words.didYouMean, ' ', ...buttons] : []));
};
