import type { Inline } from '../inlines.ts';

/** Words that stand together. */
export type Paragraph = { type: 'paragraph'; children: Inline[] };
