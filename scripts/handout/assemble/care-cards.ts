import type {
  Block,
  CardLevel,
  CareCard,
  CareCards,
  Handout,
  Inline,
  ListItem,
} from '../../model/handout.ts';

/** The three care cards, in their order, with the directive an author writes for each. */
export const CARD_LEVELS = {
  emergency: 'emergency',
  sameDay: 'same-day',
  nextVisit: 'next-visit',
} as const satisfies Record<CardLevel, string>;

/** Items for each of the three cards. */
export type CardItems = { [Level in CardLevel]: ListItem[] };

/** Every set of care cards on a sheet; `checkBody` lets none stand inside other blocks. */
export const careCardsOf = ({ intro, sections }: Pick<Handout, 'intro' | 'sections'>): CareCards[] =>
  [...intro, ...sections.flatMap(({ blocks }) => blocks)].filter((block) => block.type === 'care-cards');

/** The authors' items on each card, of all the cards on a sheet. */
export const ownItems = (sheet: Pick<Handout, 'intro' | 'sections'>): CardItems => {
  const cards = careCardsOf(sheet);
  return {
    emergency: cards.flatMap((card) => card.emergency.own),
    sameDay: cards.flatMap((card) => card.sameDay.own),
    nextVisit: cards.flatMap((card) => card.nextVisit.own),
  };
};

/** A guide may put in the shared block itself: its signs are then no one's own. */
const fillCard = (card: CareCard, shared: ListItem[]): CareCard => {
  const known = new Set(shared.map((item) => JSON.stringify(item)));
  return { shared, own: card.own.filter((item) => !known.has(JSON.stringify(item))) };
};

const fillCards = (cards: CareCards, shared: CardItems, say: Inline[]): CareCards => ({
  type: 'care-cards',
  emergency: fillCard(cards.emergency, shared.emergency),
  sameDay: fillCard(cards.sameDay, shared.sameDay),
  nextVisit: fillCard(cards.nextVisit, shared.nextVisit),
  say,
});

/**
 * The blocks with all care cards completed: the signs for everybody, each once, and the line to say on the
 * phone.
 */
export const fillCareCards = (blocks: readonly Block[], shared: CardItems, say: Inline[]): Block[] =>
  blocks.map((block) => (block.type === 'care-cards' ? fillCards(block, shared, say) : block));
