import type { ListItemOf } from './list.ts';

/** Questions with boxes to tick. */
export type QuestionsOf<Blocks> = { type: 'questions'; items: ListItemOf<Blocks>[] };
