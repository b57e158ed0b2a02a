import type { EditionName, Table } from './handout.ts';
import type { Locale } from './locale.ts';

/** Container of a part of a text, below its section. */
export type Enclosure = 'list' | 'quote' | 'panel' | 'box' | 'only' | 'more' | 'shared';

/** Why a table cannot be printed in an edition: its words do not fit side by side, or a row (0 for the first, -1 for the head) is higher than a page. */
export type TableMisfit = { edition: EditionName } & (
  | { type: 'width'; points: number; room: number; words: readonly string[] }
  | { type: 'height'; row: number; lines: number; maxLines: number }
);

/**
 * Why a table cannot be printed in its language in one of the editions, or null; its containers, from the
 * outside in, reduce the width.
 */
export type FindTableMisfit = (
  table: Table,
  around: { locale: Locale; inside: readonly Enclosure[] },
) => TableMisfit | null;
