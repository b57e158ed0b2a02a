/**
 * A shared numbering: `first` is the number of the first step, even on a sheet that lacks it; `next` that of
 * the next printed step, null before the first.
 */
export type Numbering = { first: number; next: number | null };
