import type { Inline } from '../inlines.ts';
import type { FigureName } from '../vocabulary.ts';

/** One picture of a story, with its words. */
export type PanelOf<Blocks> = { figure: FigureName; heading: Inline[]; blocks: Blocks };

/** A story in pictures, one numbered panel after another. */
export type PanelsOf<Blocks> = { type: 'panels'; panels: PanelOf<Blocks>[] };
