/** What holds for one cancer type only, shown under its name on a sheet for all types. */
export type GroupOf<Blocks> = { type: 'group'; label: string; blocks: Blocks };
