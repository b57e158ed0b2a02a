import type { CareCard, CareCards } from '../../../model/handout.ts';

const joinCard = (one: CareCard, other: CareCard): CareCard => ({
  shared: [...one.shared, ...other.shared],
  own: [...one.own, ...other.own],
});

/** Two sets of cards as one, each card with the items of both. */
export const joinCards = (one: CareCards, other: CareCards): CareCards => ({
  type: 'care-cards',
  emergency: joinCard(one.emergency, other.emergency),
  sameDay: joinCard(one.sameDay, other.sameDay),
  nextVisit: joinCard(one.nextVisit, other.nextVisit),
  say: [...one.say, ...other.say],
});
