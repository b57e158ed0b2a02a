import type { Inline } from '../inlines.ts';

/** A chance in words that hold "about N in 100"; `count` is that N, from 0 to 100. */
export type Chance = { words: Inline[]; count: number };

/** Chances, each with a picture of 100 people. */
export type Chances = { type: 'chances'; items: Chance[] };
