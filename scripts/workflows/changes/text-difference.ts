import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Part, Passage } from './summary.ts';

/** Beyond this number of passages a change is shown as a new sheet, only by its pictures. */
const MAX_PASSAGES = 500;

const SPACE = /\s+/u;

/** Words of both texts, aligned where they are equal. */
const compareWords = (before: string, after: string): Passage =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }): Part => {
    if (added) return { how: 'added', text: value };
    return { how: removed ? 'removed' : 'same', text: value };
  });

/** Lines that changed between two texts, with unchanged, added and removed words. */
export const textDifference = (before: readonly string[], after: readonly string[]): Passage[] => {
  const passages: Passage[] = [];
  let gone: string[] = [];
  const flush = (come: string[]): void => {
    const [removed, added] = [gone, come];
    gone = [];
    for (let at = 0; at < Math.max(removed.length, added.length); at += 1)
      passages.push(compareWords(removed[at] ?? '', added[at] ?? ''));
  };
  for (const { value, added, removed } of diffArrays([...before], [...after])) {
    if (removed) gone = value;
    else flush(added ? value : []);
  }
  flush([]);
  return passages.slice(0, MAX_PASSAGES).map((passage) => passage.filter(({ text }) => text !== ''));
};

/** Number of added or removed words in passages. */
export const countWords = (passages: readonly Passage[], how: Part['how']): number =>
  passages
    .flat()
    .filter((part) => part.how === how)
    .flatMap(({ text }) => text.split(SPACE))
    .filter((word) => word !== '').length;
