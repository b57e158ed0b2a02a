import type { Block, Inline, ListItem } from '../../../scripts/model/handout.ts';
import { converted } from '../from-markdown/audiences.ts';

/** Plain words of a line. */
export const text = (value: string): Inline => ({ type: 'text', value });

/** A paragraph of plain words. */
export const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] });

/** An item of a list, and the cancer type it holds for. */
export const item = (value: string, appliesTo: string | null = null): ListItem => ({
  appliesTo,
  blocks: [paragraph(value)],
});

/** The blocks of Markdown without sections, as shown on some sheet. */
export const blocksOf = (source: string, audience = {}): Block[] => converted(source, audience).intro;
