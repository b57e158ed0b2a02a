import type { Inline } from '../inlines.ts';
import type { PictogramName } from '../vocabulary.ts';

/** One short answer. */
export type GlanceItem = { pictogram: PictogramName | null; label: Inline[]; text: Inline[] };

/** The whole sheet in short answers. */
export type Glance = { type: 'glance'; title: string; items: GlanceItem[] };
