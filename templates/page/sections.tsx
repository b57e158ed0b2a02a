import type { Block, Section as SectionData } from '../../scripts/model/handout.ts';
import { useSheet } from '../sheet-context.tsx';
import { plainText } from '../text/plain-text.ts';
import { Section } from './section.tsx';
import { SectionPair } from './section-pair.tsx';

/**
 * The only block types of the last two sections when they are side by side: questions, and lines to write on.
 */
const SIDE_BY_SIDE = ['questions', 'write-in'] as const;

/**
 * Maximum length of a section placed side by side: with more it could be higher than a page, and it is never
 * split.
 */
const MAX_LETTERS = 1200;

const lettersIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => {
    if (block.type === 'list' || block.type === 'questions')
      return block.items.reduce((all, item) => all + lettersIn(item.blocks), sum);
    return sum + ('children' in block ? plainText(block.children).length : 0);
  }, 0);

const isPair = (left: SectionData | undefined, right: SectionData | undefined): boolean =>
  [left, right].every(
    (section, side) =>
      section !== undefined &&
      section.title.length > 0 &&
      section.blocks.every(({ type }) => type === SIDE_BY_SIDE[side]) &&
      lettersIn(section.blocks) <= MAX_LETTERS,
  );

/** The sections of a handout in order; the two short last ones side by side in standard print. */
export const Sections = ({ sections }: { sections: readonly SectionData[] }) => {
  const { theme } = useSheet();
  const last = sections.at(-1);
  const before = sections.at(-2);
  const paired = !theme.large && isPair(before, last);
  return (
    <>
      {(paired ? sections.slice(0, -2) : sections).map((section, index) => (
        <Section
          key={`${index}-${plainText(section.title)}`}
          title={section.title}
          blocks={section.blocks}
          ruled={index > 0}
        />
      ))}
      {paired && before && last ? <SectionPair left={before} right={last} /> : null}
    </>
  );
};
