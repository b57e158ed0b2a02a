/** A line across the text. */
export type Rule = { type: 'rule' };
