import type { Block, Section } from '../../../model/handout.ts';
import type { SheetPhrases } from '../../../model/locale.ts';
import { type Frame, textOf } from './frame.ts';

const helpOf = ({ effectsHelp }: SheetPhrases): Block => ({
  type: 'paragraph',
  children: textOf(effectsHelp),
});

/** A sheet with a line on how to read its first table of side effects, right above it (PEMAT-P item 25). */
export const withTableHelp = ({ intro, sections }: Frame, sheets: SheetPhrases): Frame => {
  const blocks = sections.flatMap((section) => section.blocks);
  const table = blocks.find(({ type }) => type === 'side-effects');
  const helped = (section: Section): Section => ({
    ...section,
    blocks: section.blocks.flatMap((block) => (block === table ? [helpOf(sheets), block] : [block])),
  });
  return { intro, sections: sections.map(helped) };
};
