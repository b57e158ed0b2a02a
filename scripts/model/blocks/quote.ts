/** A quotation. */
export type QuoteOf<Blocks> = { type: 'quote'; blocks: Blocks };
