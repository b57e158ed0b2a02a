import { forEachCard } from '../../../model/card-levels.ts';
import type {
  Block,
  CardLevel,
  CareCard,
  CareCards,
  Handout,
  Inline,
  ListItem,
} from '../../../model/handout.ts';

/** Items for each of the care cards. */
export type CardItems = Record<CardLevel, ListItem[]>;

/** Every set of care cards on a sheet; `checkBody` allows none inside other blocks. */
export const careCardsOf = ({ intro, sections }: Pick<Handout, 'intro' | 'sections'>): CareCards[] =>
  [...intro, ...sections.flatMap(({ blocks }) => blocks)].filter((block) => block.type === 'care-cards');

/** The authors' items on each card, of all the cards on a sheet. */
export const ownItems = (sheet: Pick<Handout, 'intro' | 'sections'>): CardItems => {
  const cards = careCardsOf(sheet);
  return forEachCard((level) => cards.flatMap((card) => card[level].own));
};

/** If a guide includes the shared block itself, its signs are not repeated as its own. */
const fillCard = (card: CareCard, shared: ListItem[]): CareCard => {
  const known = new Set(shared.map((item) => JSON.stringify(item)));
  return { shared, own: card.own.filter((item) => !known.has(JSON.stringify(item))) };
};

const fillCards = (cards: CareCards, shared: CardItems, say: Inline[]): CareCards => ({
  type: 'care-cards',
  ...forEachCard((level) => fillCard(cards[level], shared[level])),
  say,
});

/**
 * The blocks with all care cards completed: the shared signs, each once, and the line to say on the phone.
 */
export const fillCareCards = (blocks: readonly Block[], shared: CardItems, say: Inline[]): Block[] =>
  blocks.map((block) => (block.type === 'care-cards' ? fillCards(block, shared, say) : block));
