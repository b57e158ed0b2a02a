import { CDC } from './cdc-items.ts';
import type { Item } from './item.ts';
import { PEMAT } from './pemat-items.ts';

/** All items of both instruments. */
export const ITEMS: readonly Item[] = [...PEMAT, ...CDC];
