import type { Inline } from '../inlines.ts';

/** Words in one line. */
export type Paragraph = { type: 'paragraph'; children: Inline[] };
