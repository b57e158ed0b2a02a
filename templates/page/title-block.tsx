import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { Chip } from '../text/chip.tsx';
import { SetText } from '../text/set-text.tsx';

/** Chips, the title, its audience and the lead sentence. The title is read first. */
export const TitleBlock = () => {
  const { theme, phrases, handout, packet } = useSheet();
  const { u, textWidth } = theme;
  const { cancerType } = handout;
  return (
    <Box wrap={false} {...(packet === null ? {} : { id: packet.place })}>
      <Box readLast style={{ flexDirection: 'row', marginBottom: u * 1.5, columnGap: u * 2 }}>
        <Chip variant="solid">{phrases.kind[handout.kind]}</Chip>
        <Chip pictogram={cancerType?.pictogram ?? 'bone'}>{cancerType?.name ?? phrases.allCancerTypes}</Chip>
        {handout.review.state === 'draft' ? (
          <Box style={{ marginLeft: 'auto' }}>
            <Chip variant="draft">{phrases.draftChip}</Chip>
          </Box>
        ) : null}
      </Box>
      <SetText as="title" tag="H1" width={textWidth}>
        {handout.heading}
      </SetText>
      {handout.subtitle ? (
        <SetText as="sub" width={textWidth}>
          {handout.subtitle}
        </SetText>
      ) : null}
      <SetText as="lead" width={theme.large ? textWidth : theme.span(11)} style={{ marginTop: u * 1.5 }}>
        {handout.lead}
      </SetText>
    </Box>
  );
};
