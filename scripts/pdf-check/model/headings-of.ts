import { inlineText } from '../../handout/text/inline-text.ts';
import type { Block, Handout, Inline, Section } from '../../model/handout.ts';
import { tidy } from '../pdf/structure/words.ts';

/** A heading that a handout must have. */
export type ModelHeading = { level: number; title: string };

const heading = (level: number, words: readonly Inline[]): ModelHeading => ({
  level,
  title: tidy(inlineText(words)),
});

/** Headings inside blocks; `level` is the heading level of the blocks. */
const inBlocks = (blocks: readonly Block[], level: number): ModelHeading[] =>
  blocks.flatMap((block): ModelHeading[] => {
    switch (block.type) {
      case 'heading':
        return [heading(block.level, block.children)];
      case 'glance':
        return block.title === '' ? [] : [{ level: 2, title: tidy(block.title) }];
      case 'group':
      case 'quote':
        return inBlocks(block.blocks, level);
      case 'list':
      case 'questions':
        return block.items.flatMap((item) => inBlocks(item.blocks, level));
      case 'panels':
        return block.panels.flatMap((panel) => [
          heading(level, panel.heading),
          ...inBlocks(panel.blocks, level),
        ]);
      default:
        return [];
    }
  });

/** A section without a title belongs to the heading before it. */
const titleOf = ({ title }: Section): ModelHeading[] => (title.length === 0 ? [] : [heading(2, title)]);

/** The headings of a handout in order, without those that templates add. */
export const headingsOf = ({ heading: title, intro, sections }: Handout): ModelHeading[] => [
  { level: 1, title: tidy(title) },
  ...inBlocks(intro, 2),
  ...sections.flatMap((section) => [...titleOf(section), ...inBlocks(section.blocks, 3)]),
];
