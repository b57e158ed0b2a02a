import type { Passage } from '../from-markdown/index.ts';

/** Whether one passage is inside another. */
export const holdsPassage = (outer: Passage, inner: Passage): boolean =>
  outer.file === inner.file && outer.line <= inner.line && outer.endLine >= inner.endLine;

/**
 * Whether a treatment's passages have a long form: outside of variants (null), or in the variant of a cancer
 * type.
 */
export const hasLongForm = (passages: readonly Passage[], cancerType: string | null): boolean => {
  const variants = passages.filter(({ reaches }) => reaches === 'variant');
  const isMeant = (passage: Passage): boolean => {
    const variant = variants.find((one) => holdsPassage(one, passage));
    if (cancerType === null) return variant === undefined;
    return variant?.cancers?.includes(cancerType) ?? false;
  };
  return passages.some((passage) => passage.reaches === 'more' && isMeant(passage));
};
