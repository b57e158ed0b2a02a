import type { Leaf } from './leaves.ts';

const collapse = (leaf: Leaf): Leaf =>
  leaf.kind === 'text' ? { ...leaf, value: leaf.value.replace(/[ \t\r\n\f]+/gu, ' ') } : leaf;

/** Removes the leading space of a text where the words before it end in one, or at the start of a line. */
const cutStarts = (leaves: readonly Leaf[]): Leaf[] => {
  let before = ' ';
  return leaves.map((leaf) => {
    const value = leaf.kind === 'text' && /\s$/u.test(before) ? leaf.value.replace(/^ /u, '') : leaf.value;
    if (value !== '') before = value;
    return { ...leaf, value };
  });
};

const isBlank = (leaf: Leaf): boolean => leaf.value.trim() === '' && leaf.kind !== 'fixed';

/** Removes the trailing space of a text at the end of a line, and trailing breaks. */
const cutEnds = (leaves: readonly Leaf[]): Leaf[] => {
  let after: 'end' | 'break' | 'words' = 'end';
  return leaves
    .toReversed()
    .map((leaf) => {
      const here = after;
      if (leaf.kind === 'break') {
        if (here === 'words') after = 'break';
        return here === 'words' ? leaf : { ...leaf, value: '' };
      }
      if (here === 'words' || leaf.kind === 'fixed') {
        after = 'words';
        return leaf;
      }
      if (!isBlank(leaf)) after = 'words';
      return { ...leaf, value: leaf.value.replace(/ $/u, '') };
    })
    .toReversed();
};

/** Removes breaks before any words. */
const cutFirstBreaks = (leaves: readonly Leaf[]): Leaf[] => {
  const first = leaves.findIndex((leaf) => !isBlank(leaf));
  return leaves.map((leaf, index) =>
    leaf.kind === 'break' && index < first ? { ...leaf, value: '' } : leaf,
  );
};

/** Collapses spaces between words and trims the line; no-break spaces stay. */
export const tidySpaces = (leaves: readonly Leaf[]): Leaf[] =>
  cutFirstBreaks(cutEnds(cutStarts(leaves.map(collapse))));
