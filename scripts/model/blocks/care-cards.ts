import type { Inline } from '../inlines.ts';
import type { ListItemOf } from './list.ts';

/** How soon a reader must get help: at once from the emergency service, or from the clinic now, today or this week. */
export type CardLevel = 'emergency' | 'callNow' | 'sameDay' | 'thisWeek';

/** One care card: what every person with cancer in bone watches for, and what this treatment adds. */
export type CareCardOf<Blocks> = { shared: ListItemOf<Blocks>[]; own: ListItemOf<Blocks>[] };

/** The cards, always in this order; `say` is the line to say on the phone. */
export type CareCardsOf<Blocks> = { type: 'care-cards'; say: Inline[] } & Record<
  CardLevel,
  CareCardOf<Blocks>
>;
