/** Urgency: call the emergency service, or reach the clinic now, today or this week. */
export type CardLevel = 'emergency' | 'callNow' | 'sameDay' | 'thisWeek';

/** The care cards in order, each with its directive. */
export const CARD_LEVELS = {
  emergency: 'emergency',
  callNow: 'call-now',
  sameDay: 'same-day',
  thisWeek: 'this-week',
} as const satisfies Record<CardLevel, string>;

/** The directive of a care card. */
export type CardDirective = (typeof CARD_LEVELS)[CardLevel];

/** A value for each care card. */
export const forEachCard = <Value>(make: (level: CardLevel) => Value): Record<CardLevel, Value> => ({
  emergency: make('emergency'),
  callNow: make('callNow'),
  sameDay: make('sameDay'),
  thisWeek: make('thisWeek'),
});

/** The care cards from the most urgent to the least. */
export const CARDS: readonly CardLevel[] = ['emergency', 'callNow', 'sameDay', 'thisWeek'];

const DIRECTIVES: ReadonlySet<string> = new Set(Object.values(CARD_LEVELS));

/** Whether a directive is that of a care card. */
export const isCardDirective = (name: string): name is CardDirective => DIRECTIVES.has(name);
