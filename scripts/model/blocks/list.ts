/** `appliesTo` names the cancer type an item holds for, on a sheet for all types; else null. */
export type ListItemOf<Blocks> = { appliesTo: string | null; blocks: Blocks };

/** A bulleted list, or a numbered one that counts from `start`. */
export type ListOf<Blocks> = {
  type: 'list';
  ordered: boolean;
  start: number;
  items: ListItemOf<Blocks>[];
};
