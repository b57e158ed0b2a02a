/** Words of somebody else. */
export type QuoteOf<Blocks> = { type: 'quote'; blocks: Blocks };
