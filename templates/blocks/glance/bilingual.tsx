import type { Glance, GlanceItem } from '../../../scripts/model/handout.ts';
import { Columns, type Twin } from '../../bilingual/languages.tsx';
import { TwinHeading } from '../../bilingual/twin-text.tsx';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { RuleLine } from '../../text/rule-line.tsx';
import { Answer } from './paper.tsx';

const TwinAnswer = ({ of }: { of: Twin<GlanceItem> }) => (
  <Box tag="LI" wrap={false}>
    <Box tag="LBody">
      <Columns of={of}>{(item, width) => <Answer item={item} width={width} />}</Columns>
    </Box>
  </Box>
);

/** The whole sheet in short answers, answer beside answer. */
export const TwinGlance = ({ of: [left, right] }: { of: Twin<Glance> }) => {
  const { u, stroke, colours } = useSheet().theme;
  const rule = <RuleLine thickness={stroke.strip} colour={colours.petrol} style={{ marginVertical: u }} />;
  return (
    <Box tag="Sect" wrap={false}>
      {left.title === '' ? null : <TwinHeading as="h3" tag="H2" words={[left.title, right.title]} />}
      {rule}
      <Box tag={{ type: 'L', numbering: 'None' }} style={{ rowGap: u }}>
        {left.items.map((item, index) => (
          <TwinAnswer key={index} of={[item, right.items[index] ?? item]} />
        ))}
      </Box>
      {rule}
    </Box>
  );
};
