import { letterDistance } from './distance.ts';

/** Letters from which a name or another word may have one wrong; in a shorter one only two may be swapped. */
const MIN_WRONG = { name: 5, word: 7 };
const MIN_SWAPPED = 3;
/** Letters from which a name is offered. */
const MIN_OFFERED = 5;

/** Letters for each of which a name that is offered may differ in one. */
const LETTERS_A_STEP = 4;
const MAX_OFFERED = 3;

const isSwap = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

/** Words of names and of the text. */
export type KnownWords = { name: ReadonlySet<string>; word: ReadonlySet<string> };

/**
 * The word that was meant when one letter is wrong, missing or too many, or two neighbors are swapped; null when there is none. A
 * name of a medicine that differs in more is another medicine.
 */
export const correct = (typed: string, known: KnownWords): string | null => {
  if (typed.length < MIN_SWAPPED) return null;
  const near = (['name', 'word'] as const).flatMap((kind) =>
    [...known[kind]].filter(
      (word) =>
        letterDistance(typed, word, 1) === 1 && (typed.length >= MIN_WRONG[kind] || isSwap(typed, word)),
    ),
  );
  return (
    near.find((word) => isSwap(typed, word)) ?? near.find(([first]) => first === typed[0]) ?? near[0] ?? null
  );
};

/** Up to three names that are spelled most like a word, the nearest first. */
export const nearestNames = (typed: string, names: readonly string[]): string[] => {
  const max = Math.max(2, Math.floor(typed.length / LETTERS_A_STEP));
  if (typed.length < MIN_OFFERED) return [];
  const squashed = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return [...new Set(names)]
    .map((name) => ({ name, steps: letterDistance(typed, squashed(name), max) }))
    .filter(({ steps, name }) => steps <= max && squashed(name).length >= MIN_OFFERED)
    .sort((a, b) => a.steps - b.steps)
    .slice(0, MAX_OFFERED)
    .map(({ name }) => name);
};
