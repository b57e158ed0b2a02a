import { BLOCKS } from '../../handout/blocks/index.ts';
import { inlineText } from '../../handout/text/inline-text.ts';
import type { Block, BlockOf, BlockType, Handout, Inline, Section } from '../../model/handout.ts';
import { tidy } from '../../pdf-check/index.ts';

/** A heading that a handout must have. */
export type ModelHeading = { level: number; title: string };

const heading = (level: number, words: readonly Inline[]): ModelHeading => ({
  level,
  title: tidy(inlineText(words)),
});

const insideOf = <Type extends BlockType>(block: BlockOf<Type>): Block[] =>
  BLOCKS[block.type].inside?.(block) ?? [];

/** Headings inside blocks; `level` is the heading level of the blocks. */
const inBlocks = (blocks: readonly Block[], level: number): ModelHeading[] =>
  blocks.flatMap((block): ModelHeading[] => {
    switch (block.type) {
      case 'heading':
        return [heading(block.level, block.children)];
      case 'glance':
        return block.title === '' ? [] : [{ level: 2, title: tidy(block.title) }];
      case 'panels':
        return block.panels.flatMap((panel) => [
          heading(level, panel.heading),
          ...inBlocks(panel.blocks, level),
        ]);
      default:
        return inBlocks(insideOf(block), level);
    }
  });

/** A section's title and the headings below it; without a title they are one level higher. */
const inSection = ({ title, blocks }: Section): ModelHeading[] =>
  title.length === 0 ? inBlocks(blocks, 2) : [heading(2, title), ...inBlocks(blocks, 3)];

/** The headings of a handout in order, without template headings. */
export const headingsOf = ({ heading: title, intro, sections }: Handout): ModelHeading[] => [
  { level: 1, title: tidy(title) },
  ...inBlocks(intro, 2),
  ...sections.flatMap(inSection),
];
