import type { Enclosure } from '../../../model/table-misfit.ts';
import { sectionRules } from '../sections/sections.ts';
import type { State } from '../state.ts';

/** Where a directive is allowed: null when it is in the right place, otherwise the right place in words. */
export type PlaceRule = (state: State) => string | null;

/** Whether every ancestor of a node is one of these. */
export const standsOnlyIn = (state: State, allowed: readonly Enclosure[]): boolean =>
  state.inside.every((enclosure) => allowed.includes(enclosure));

/** Whether a node is in the section with an id, or in an author's own section. */
export const isInSection = (id: string, { section }: State): boolean =>
  section !== null && (section.id === null || section.id === id);

/** The section's heading in the language of the text. */
export const inSection = (id: string, { audience, checking }: State): string => {
  const rules = checking === null ? null : sectionRules(checking, audience.locale);
  return `in the section “${rules?.find((rule) => rule.id === id)?.title ?? id}”`;
};

/** Outside of lists, quotes and other boxes; conditional passages may enclose it. */
export const free: PlaceRule = (state) =>
  standsOnlyIn(state, ['only', 'more', 'shared']) ? null : 'outside of lists, quotes and other boxes';

/** Wherever blocks are allowed. */
export const anywhere: PlaceRule = () => null;
