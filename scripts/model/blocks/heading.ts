import type { Inline } from '../inlines.ts';

/** A heading below a section's own (which is level 2). */
export type Heading = { type: 'heading'; level: 3 | 4 | 5 | 6; children: Inline[] };
