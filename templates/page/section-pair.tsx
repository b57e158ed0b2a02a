import type { Section as SectionData } from '../../scripts/model/handout.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { RuleLine } from '../text/rule-line.tsx';
import { SetText } from '../text/set-text.tsx';

const Half = ({ section, width }: { section: SectionData; width: number }) => {
  const { theme } = useSheet();
  return (
    <Box tag="Sect" style={{ width }}>
      <SetText as="h2" tag="H2" width={width} style={{ marginBottom: theme.u / 2 }}>
        {section.title}
      </SetText>
      <Blocks blocks={section.blocks} width={width} />
    </Box>
  );
};

/** Two short sections side by side: what to ask, and whom. */
export const SectionPair = ({ left, right }: { left: SectionData; right: SectionData }) => {
  const { theme } = useSheet();
  const { span, gutter, u, stroke, colours } = theme;
  return (
    <Box wrap={false} style={{ marginTop: u * 1.5 }}>
      <RuleLine thickness={stroke.section} colour={colours.line} />
      <Box style={{ flexDirection: 'row', columnGap: gutter, marginTop: u }}>
        <Half section={left} width={span(7)} />
        <Half section={right} width={span(5)} />
      </Box>
    </Box>
  );
};
