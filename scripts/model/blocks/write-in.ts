import type { Inline } from '../inlines.ts';

/** Labels of lines to write on; `cutOut`: in a frame to cut along, for the wallet. */
export type WriteIn = { type: 'write-in'; labels: Inline[][]; cutOut?: true };
