import type { Block, CareCard, CareCards } from '../../model/handout.ts';
import { joinNeighbours } from './inline/join-neighbours.ts';

const joinCard = (one: CareCard, other: CareCard): CareCard => ({
  shared: [...one.shared, ...other.shared],
  own: [...one.own, ...other.own],
});

const joinCards = (one: CareCards, other: CareCards): CareCards => ({
  type: 'care-cards',
  emergency: joinCard(one.emergency, other.emergency),
  sameDay: joinCard(one.sameDay, other.sameDay),
  nextVisit: joinCard(one.nextVisit, other.nextVisit),
  say: [...one.say, ...other.say],
});

const joined = (one: Block, other: Block): Block | null => {
  if (one.type === 'care-cards' && other.type === 'care-cards') return joinCards(one, other);
  if (one.type === 'panels' && other.type === 'panels')
    return { type: 'panels', panels: [...one.panels, ...other.panels] };
  return null;
};

/** The blocks with care cards in a row, and panels in a row, as one block each. */
export const joinBlocks = (blocks: readonly Block[]): Block[] => joinNeighbours(blocks, joined);
