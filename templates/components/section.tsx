import type { ReactNode } from 'react';
import type { Block, Inline, Paragraph } from '../../scripts/handout/model.ts';
import { arrange, Blocks } from '../content/blocks.tsx';
import { HeadingLevelProvider } from '../content/heading-level.tsx';
import { plainText } from '../content/plain-text.ts';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { ASCENT } from '../theme.ts';
import { RuleLine } from './rule-line.tsx';
import { SetText } from './set-text.tsx';
import { useTextWidth } from './text-width.ts';

type SectionProps = { title: readonly Inline[]; blocks: readonly Block[]; ruled?: boolean };

/** Points that a heading asks to stand before a page ends: itself and two lines of what it heads. */
const useRoomAhead = (): number => {
  const { theme } = useSheet();
  return theme.type.h2.leading + theme.type.body.leading * 3;
};

/** The heading of a wide section, with its first words beside it where that leaves a line for the rest. */
const WideHeading = ({ title, beside }: { title: SectionProps['title']; beside: Paragraph | null }) => {
  const { theme } = useSheet();
  const { textWidth, gutter, type, u } = theme;
  const titleWidth = useTextWidth(plainText(title), 'h2') + gutter;
  const width = beside ? Math.min(titleWidth, textWidth / 2) : textWidth;
  return (
    <Box minPresenceAhead={useRoomAhead()} style={{ flexDirection: 'row', marginBottom: u }}>
      <SetText as="h2" colour="petrol" tag="H2" width={width}>
        {title}
      </SetText>
      {beside ? (
        <SetText width={textWidth - width} style={{ marginTop: (type.h2.size - type.body.size) * ASCENT }}>
          {beside.children}
        </SetText>
      ) : null}
    </Box>
  );
};

/** Heading above, blocks over the whole width: for tables, cards, pictures, and for large print. */
const WideSection = ({ title, blocks }: SectionProps) => {
  const { theme } = useSheet();
  const [first, ...rest] = blocks;
  const beside = !theme.large && first?.type === 'paragraph' ? first : null;
  return (
    <Box tag="Sect" style={{ marginTop: theme.u * 2.5 }}>
      <WideHeading title={title} beside={beside} />
      <Blocks blocks={beside ? rest : blocks} width={theme.textWidth} />
    </Box>
  );
};

/** Heading in the first three columns, text in the other nine. */
const SideSection = ({ title, blocks, ruled = true }: SectionProps) => {
  const { theme } = useSheet();
  const { span, gutter, u, type } = theme;
  const width = span(9);
  const [first = [], ...rest] = arrange(blocks);
  const shim = (type.h2.size - type.body.size) * ASCENT;
  return (
    <Box tag="Sect" style={{ marginTop: u * 2 }}>
      <Box wrap={false}>
        {ruled ? <RuleLine thickness={theme.stroke.section} colour={theme.colours.line} /> : null}
        <Box style={{ flexDirection: 'row', columnGap: gutter, marginTop: u * 1.5 }}>
          <SetText as="h2" colour="petrol" tag="H2" width={span(3)}>
            {title}
          </SetText>
          <Box style={{ width, paddingTop: shim }}>
            <Blocks blocks={first} width={width} />
          </Box>
        </Box>
      </Box>
      {rest.length > 0 ? (
        <Box style={{ marginLeft: span(3) + gutter, marginTop: u * 1.5 }}>
          <Blocks blocks={rest.flat()} width={width} />
        </Box>
      ) : null}
    </Box>
  );
};

const WIDE: ReadonlySet<Block['type']> = new Set([
  'side-effects',
  'care-cards',
  'panels',
  'treatment-map',
  'glance',
  'table',
]);
const LONGEST_SIDE_LIST = 8;

const isWide = (blocks: readonly Block[]): boolean => {
  const [first] = blocks;
  if (first?.type === 'list' && first.items.length > LONGEST_SIDE_LIST) return true;
  return blocks.some((block) => WIDE.has(block.type));
};

/** A section that needs no heading: what it holds stands right under the title of the sheet. */
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
  const { theme } = useSheet();
  if (props.title.length === 0) return <UntitledSection {...props} />;
  return theme.large || isWide(props.blocks) ? <WideSection {...props} /> : <SideSection {...props} />;
};
