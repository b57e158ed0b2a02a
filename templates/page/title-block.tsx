import type { Tag } from '../../scripts/tagged-pdf/types.ts';
import { Box } from '../primitives.tsx';
import { type SheetContext, useSheet } from '../sheet-context.tsx';
import { Chip } from '../text/chip.tsx';
import { SetText } from '../text/set-text.tsx';

/** The tag of the title. In a packet, where two sheets may be on one treatment, the outline has its audience as well. */
const titleTag = ({ handout, packet }: SheetContext): Tag =>
  packet === null || handout.subtitle === null ? 'H1' : { type: 'H1', title: handout.title };

/** Chips, the title, its audience and the lead sentence. The title is read first. */
export const TitleBlock = () => {
  const sheet = useSheet();
  const { theme, phrases, handout, packet } = sheet;
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
      <SetText as="title" tag={titleTag(sheet)} width={textWidth}>
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
