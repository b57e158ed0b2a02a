import { inlineText } from '../../handout/text/inline-text.ts';
import type { Handout, Inline } from '../../model/handout.ts';

type ForeignWords = Extract<Inline, { type: 'foreign' }>;

const isForeign = (value: object): value is ForeignWords => 'type' in value && value.type === 'foreign';

const within = (value: unknown): ForeignWords[] => {
  if (typeof value !== 'object' || value === null) return [];
  return [...(isForeign(value) ? [value] : []), ...Object.values(value).flatMap(within)];
};

/** Words of a handout in another language. */
export const foreignOf = (handout: Handout): { language: string; words: string }[] =>
  within(handout).map(({ language, children }) => ({ language, words: inlineText(children) }));
