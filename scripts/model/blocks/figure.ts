import type { Inline } from '../inlines.ts';
import type { FigureName } from '../vocabulary.ts';

/** A drawing of the project with its caption. */
export type Figure = { type: 'figure'; name: FigureName; caption: Inline[] };
