/**
 * Lists that are numbered through: `first` is the number of the first step, also on a sheet that lacks the first of the lists; `next`
 * that of the next step that a sheet prints, null before the first.
 */
export type Numbering = { first: number; next: number | null };
