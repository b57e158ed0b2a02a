import type { Glance, GlanceItem } from '../../../scripts/model/handout.ts';
import { useTextWidth } from '../../page/text-width.ts';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { Pictogram } from '../../text/pictogram.tsx';
import { RuleLine } from '../../text/rule-line.tsx';
import { SetText } from '../../text/set-text.tsx';

const Picture = ({ item, size }: { item: GlanceItem; size: number }) => {
  const { theme } = useSheet();
  if (!item.pictogram) return null;
  return (
    <Box style={{ marginRight: theme.across * 2 }}>
      <Pictogram name={item.pictogram} size={size} colour={theme.colours.petrol} />
    </Box>
  );
};

type AnswerProps = { item: GlanceItem; width: number; tag?: 'LBody' };

/** One answer: its picture at the left, its label and text beside it. */
export const Answer = ({ item, width, tag }: AnswerProps) => {
  const { theme } = useSheet();
  const size = theme.across * 7;
  const room = width - (item.pictogram ? size + theme.across * 2 : 0);
  return (
    <Box style={{ flexDirection: 'row', width }}>
      <Picture item={item} size={size} />
      <Box {...(tag ? { tag } : {})}>
        <SetText as="strong" width={room}>
          {item.label}
        </SetText>
        <SetText width={room}>{item.text}</SetText>
      </Box>
    </Box>
  );
};

const Title = ({ title }: { title: string }) => {
  const { theme } = useSheet();
  const width = useTextWidth(title, 'h3');
  return (
    <Box style={{ flexDirection: 'row', alignItems: 'center', marginBottom: theme.u }}>
      <SetText as="h3" tag="H2" width={width}>
        {title}
      </SetText>
      <RuleLine
        thickness={theme.stroke.strip}
        colour={theme.colours.petrol}
        style={{ flexGrow: 1, marginLeft: theme.across * 2 }}
      />
    </Box>
  );
};

/** The whole sheet in three short answers, each with a picture: columns, or rows in large print. */
export const AtAGlance = ({ glance, width }: { glance: Glance; width: number }) => {
  const { theme } = useSheet();
  const { u, gutter, large } = theme;
  const cell = (width - gutter * (glance.items.length - 1)) / glance.items.length;
  return (
    <Box tag="Sect" style={{ marginTop: glance.title ? u * 1.5 : 0 }} wrap={false}>
      {glance.title ? <Title title={glance.title} /> : null}
      <Box
        tag={{ type: 'L', numbering: 'None' }}
        style={{ flexDirection: large ? 'column' : 'row', columnGap: gutter }}
      >
        {glance.items.map((item, index) => (
          <Box key={index} tag="LI" wrap={false} style={{ marginBottom: large ? u * 1.5 : 0 }}>
            <Answer item={item} width={large ? width : cell} tag="LBody" />
          </Box>
        ))}
      </Box>
      <RuleLine thickness={theme.stroke.strip} colour={theme.colours.petrol} style={{ marginTop: u }} />
    </Box>
  );
};
