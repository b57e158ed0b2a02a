/** Lists that are numbered through; `next` is the number of the next step that a sheet prints, null before the first. */
export type Numbering = { next: number | null };
