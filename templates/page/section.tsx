import type { ReactNode } from 'react';
import type { Block, BlockOf, BlockType, Inline } from '../../scripts/model/handout.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { DRAWINGS } from '../blocks/index.ts';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { plainText } from '../text/plain-text.ts';
import { RuleLine } from '../text/rule-line.tsx';
import { SetText } from '../text/set-text.tsx';
import { HeadingLevelProvider } from './heading-level.tsx';
import { helpPlace, helpSection } from './help-section.ts';
import { KeepWithNext } from './keep-with-next.tsx';
import { HeadingAndWords, SideHeading, useShim } from './section-heading.tsx';

type SectionProps = { title: readonly Inline[]; blocks: readonly Block[]; ruled?: boolean };

const startsPage = <Type extends BlockType>(block: BlockOf<Type>): boolean =>
  DRAWINGS[block.type].startsPage?.(block) === true;

const isWholeOnLong = <Type extends BlockType>(block: BlockOf<Type>): boolean =>
  DRAWINGS[block.type].isWholeOnLong?.(block) === true;

/** The destination name for links within the sheet, on their target section. */
const usePlace = (title: SectionProps['title']): { id?: string } => {
  const sheet = useSheet();
  return plainText(title) === helpSection(sheet) ? { id: helpPlace(sheet) } : {};
};

/** Heading above, blocks over the whole width: for tables, cards, pictures, and for large print. */
const WideSection = ({ title, blocks }: SectionProps) => {
  const { theme, isLong } = useSheet();
  const [first, ...rest] = blocks;
  const beside = !theme.large && first?.type === 'paragraph' ? first : null;
  const shim = useShim();
  return (
    <Box
      tag="Sect"
      {...usePlace(title)}
      break={blocks.some((block) => startsPage(block))}
      wholeIfRoom={isLong && blocks.some((block) => isWholeOnLong(block))}
      style={{ marginTop: theme.u * 2.5 + (beside ? shim : 0) }}
    >
      {beside ? (
        <HeadingAndWords title={title} beside={beside} />
      ) : (
        <KeepWithNext below={theme.u}>
          <SetText as="h2" tag="H2" width={theme.textWidth}>
            {title}
          </SetText>
        </KeepWithNext>
      )}
      <Blocks blocks={beside ? rest : blocks} width={theme.textWidth} />
    </Box>
  );
};

/** Heading in the first three columns, text in the other nine; a rule parts it from a section above it. */
const SideSection = ({ title, blocks, ruled = true }: SectionProps) => {
  const { theme } = useSheet();
  const isOnNewPage = blocks.some((block) => startsPage(block));
  const hasRule = ruled && !isOnNewPage;
  const { span, gutter, u } = theme;
  const width = span(9);
  const below = u * 1.5 + useShim();
  return (
    <Box
      tag="Sect"
      {...usePlace(title)}
      break={isOnNewPage}
      style={{ marginTop: hasRule ? u * 1.5 : u * 1.5 + below }}
    >
      {hasRule ? (
        <KeepWithNext below={below}>
          <RuleLine thickness={theme.stroke.section} colour={theme.colours.line} />
        </KeepWithNext>
      ) : null}
      <Box style={{ flexDirection: 'row' }}>
        <SideHeading title={title} width={span(3)} />
        <Box style={{ width, marginLeft: span(3) + gutter }}>
          <Blocks blocks={blocks} width={width} />
        </Box>
      </Box>
    </Box>
  );
};

const LONGEST_SIDE_LIST = 8;

const isWide = (blocks: readonly Block[]): boolean => {
  const [first] = blocks;
  if (first?.type === 'list' && first.items.length > LONGEST_SIDE_LIST) return true;
  return blocks.some(({ type }) => DRAWINGS[type].isWide);
};

/** A section without a heading: its blocks are right under the title of the sheet. */
const UntitledSection = ({ blocks }: SectionProps) => {
  const { theme } = useSheet();
  return (
    <Box style={{ marginTop: theme.u * 2.5 }}>
      <HeadingLevelProvider value={2}>
        <Blocks blocks={blocks} width={theme.textWidth} />
      </HeadingLevelProvider>
    </Box>
  );
};

/** One section under its level-2 heading, if it has one. */
export const Section = (props: SectionProps): ReactNode => {
  const { theme, handout } = useSheet();
  if (props.title.length === 0) return <UntitledSection {...props} />;
  return theme.large || handout.kind === 'medicine' || isWide(props.blocks) ? (
    <WideSection {...props} />
  ) : (
    <SideSection {...props} />
  );
};
