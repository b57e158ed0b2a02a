import { distance } from 'fastest-levenshtein';

const allowed = (word: string): number => (word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3)));

/** Edit distance from a known word to the typed one; a word that contains the other counts as one edit. */
const slips = (word: string, known: string): number => {
  if (word === known) return 0;
  const [short, long] = word.length < known.length ? [word, known] : [known, word];
  if (short.length >= 4 && long.split(/[^\p{L}\p{N}]+/u).includes(short)) return 1;
  if (short.length >= 3 && long.startsWith(short)) return 1;
  return long.length - short.length > allowed(word) ? Number.POSITIVE_INFINITY : distance(word, known);
};

/** The nearest known word, ignoring case: "did you mean"; null when none is near. */
export const nearest = (word: string, known: Iterable<string>): string | null => {
  const typed = word.toLowerCase();
  const ranked = [...known]
    .map((name) => ({ name, slips: slips(typed, name.toLowerCase()) }))
    .filter((candidate) => candidate.slips <= allowed(typed))
    .sort((a, b) => a.slips - b.slips || (a.name < b.name ? -1 : 1));
  return ranked[0]?.name ?? null;
};
