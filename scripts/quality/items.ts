import { CDC } from './cdc-items.ts';
import type { QualityItem } from './item.ts';
import { PEMAT } from './pemat-items.ts';

/** All items of both instruments. */
export const ITEMS: readonly QualityItem[] = [...PEMAT, ...CDC];
