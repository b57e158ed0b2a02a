import type { Passage } from './from-markdown/index.ts';

/** Says whether one passage stands inside of another. */
export const holdsPassage = (outer: Passage, inner: Passage): boolean =>
  outer.file === inner.file && outer.line <= inner.line && outer.endLine >= inner.endLine;

/**
 * Says whether a treatment's passages hold a long form; one in a variant is for one cancer type and makes no
 * booklet.
 */
export const hasLongForm = (passages: readonly Passage[]): boolean => {
  const variants = passages.filter(({ reaches }) => reaches === 'variant');
  return passages.some(
    (passage) => passage.reaches === 'more' && !variants.some((variant) => holdsPassage(variant, passage)),
  );
};
