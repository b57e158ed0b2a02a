import { letterDistance } from './distance.ts';
import { consonantsOf, soundOf } from './sound.ts';

/**
 * Minimum length of a name or another word for a correction; in a shorter one only two letters may be
 * swapped.
 */
const MIN_WRONG = { name: 5, word: 7 };
const MIN_SWAPPED = 3;
/** Minimum length of a suggested name. */
const MIN_OFFERED = 5;

/** Letters per allowed edit of a suggested name. */
const LETTERS_A_STEP = 4;
const MAX_OFFERED = 3;

const isSwap = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

/** Words of names and of the text. */
export type KnownWords = { name: ReadonlySet<string>; word: ReadonlySet<string> };

/** Minimum length of a word, and number of consonants, that may be heard. */
const MIN_HEARD = 4;
/** Letters that may differ in a word that sounds alike. */
const MAX_HEARD = 2;

/** The name that sounds like the typed word, or has its consonants; null for none, or two that are as near. */
const soundingAlike = (typed: string, names: ReadonlySet<string>): string | null => {
  const consonants = consonantsOf(typed);
  const isHeard = (name: string): boolean =>
    soundOf(name) === soundOf(typed) || (consonants.length >= MIN_HEARD && consonantsOf(name) === consonants);
  const near = (typed.length < MIN_HEARD ? [] : [...names].filter(isHeard))
    .map((name) => ({ name, steps: letterDistance(typed, name, MAX_HEARD) }))
    .filter(({ steps }) => steps <= MAX_HEARD)
    .sort((a, b) => a.steps - b.steps);
  return near[0] && near[0].steps !== near[1]?.steps ? near[0].name : null;
};

/**
 * The intended word when one letter is wrong, missing or extra, two neighbors are swapped, or it is a name
 * written as it sounds; null when there is none. A medicine name with more differences is another medicine.
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
    near.find((word) => isSwap(typed, word)) ??
    near.find(([first]) => first === typed[0]) ??
    near[0] ??
    soundingAlike(typed, known.name)
  );
};

/** Up to three names with the most similar spelling, the nearest first. */
export const nearestNames = (typed: string, names: readonly string[]): string[] => {
  const max = Math.max(2, Math.floor(typed.length / LETTERS_A_STEP));
  if (typed.length < MIN_OFFERED) return [];
  const squashed = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const once = new Map<string, string>();
  for (const name of names) if (!once.has(squashed(name))) once.set(squashed(name), name);
  return [...once.values()]
    .map((name) => ({ name, steps: letterDistance(typed, squashed(name), max) }))
    .filter(({ steps, name }) => steps <= max && squashed(name).length >= MIN_OFFERED)
    .sort((a, b) => a.steps - b.steps)
    .slice(0, MAX_OFFERED)
    .map(({ name }) => name);
};
