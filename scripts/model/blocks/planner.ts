/** A table of empty rows to fill in by hand. */
export type Planner = { type: 'planner'; head: string[]; rows: number };
