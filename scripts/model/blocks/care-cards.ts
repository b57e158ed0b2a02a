import type { Inline } from '../inlines.ts';
import type { ListItemOf } from './list.ts';

/** One of the three care cards, by how soon it asks for help. */
export type CardLevel = 'emergency' | 'sameDay' | 'nextVisit';

/** One care card: what every person with cancer in bone watches for, and what this treatment adds. */
export type CareCardOf<Blocks> = { shared: ListItemOf<Blocks>[]; own: ListItemOf<Blocks>[] };

/** The three cards, always in this order; `say` is the line to say on the phone. */
export type CareCardsOf<Blocks> = {
  type: 'care-cards';
  emergency: CareCardOf<Blocks>;
  sameDay: CareCardOf<Blocks>;
  nextVisit: CareCardOf<Blocks>;
  say: Inline[];
};
