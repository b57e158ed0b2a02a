import { forEachCard } from '../../../model/card-levels.ts';
import type { CareCard, CareCards } from '../../../model/handout.ts';

const joinCard = (one: CareCard, other: CareCard): CareCard => ({
  shared: [...one.shared, ...other.shared],
  own: [...one.own, ...other.own],
});

/** Merges two sets of cards, card by card. */
export const joinCards = (one: CareCards, other: CareCards): CareCards => ({
  type: 'care-cards',
  ...forEachCard((level) => joinCard(one[level], other[level])),
  say: [...one.say, ...other.say],
});
