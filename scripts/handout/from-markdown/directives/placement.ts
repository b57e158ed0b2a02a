import type { Directives } from 'mdast-util-directive';
import { type Enclosure, report, type State } from '../state.ts';
import type { ContainerName, LeafName } from './directive-table.ts';

type Where = (state: State) => string | null;

const standsOnlyIn =
  (allowed: readonly Enclosure[]) =>
  (state: State): boolean =>
    state.inside.every((enclosure) => allowed.includes(enclosure));

const isFree = standsOnlyIn(['only', 'more', 'shared']);

const free: Where = (state) => (isFree(state) ? null : 'outside of lists, quotes and other boxes');

const isIn = (id: string, state: State): boolean =>
  state.section !== null && (state.section.id === null || state.section.id === id);

const glance: Where = (state) => {
  if (state.checking === 'treatments' && state.section !== null) return 'before the first heading';
  if (state.checking === 'cancer-types' && !isIn('help-at-every-stage', state))
    return 'in the section “Help at every stage”';
  return free(state);
};

const card: Where = (state) => {
  const hasSections = state.checking === 'treatments' || state.checking === 'cancer-types';
  if (hasSections && !isIn('when-to-get-help', state)) return 'in the section “When to get help”';
  return standsOnlyIn(['shared'])(state) ? null : 'outside of lists, quotes and boxes';
};

const anywhere: Where = () => null;

/** Where each directive may stand: null, or the place it belongs to. Filters look to themselves. */
const PLACES: { [Name in LeafName | ContainerName]: Where } = {
  'at-a-glance': glance,
  'side-effects': free,
  emergency: card,
  'same-day': card,
  'next-visit': card,
  questions: free,
  'write-in': free,
  'wallet-card': free,
  chances: free,
  only: anywhere,
  pair: anywhere,
  general: anywhere,
  more: anywhere,
  variant: () => 'outside of everything, in the file of a treatment',
  panel: free,
  'treatment-map': free,
  figure: anywhere,
  glossary: free,
  shared: (state) =>
    state.checking === 'shared' || state.inside.includes('shared') ? 'outside of shared blocks' : null,
};

/** Records a directive on a line of its own that stands where it may not. */
export const checkPlacement = (node: Directives, name: LeafName | ContainerName, state: State): void => {
  const expected = PLACES[name](state);
  if (expected === null) return;
  report(state.file, node, {
    rule: 'markdown/misplaced-directive',
    found: `\`${name}\` in this place`,
    expected: `\`${name}\` ${expected}`,
    fix: 'Move it there.',
  });
};
