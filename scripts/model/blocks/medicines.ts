import type { Inline } from '../inlines.ts';
import type { ListItemOf } from './list.ts';

/**
 * One medicine, or some that are taken alike. `names` are the generic names, each with its brands; a group without names has lines
 * that are the same for several of the others. `title` is empty where it would only repeat the one name.
 */
export type MedicineGroupOf<Blocks> = { title: Inline[]; names: Inline[][]; lines: ListItemOf<Blocks>[] };

/** The medicines of a treatment in one type of cancer, each name with a box to tick. */
export type MedicinesOf<Blocks> = { type: 'medicines'; groups: MedicineGroupOf<Blocks>[] };
