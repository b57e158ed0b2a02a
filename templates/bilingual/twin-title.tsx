import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { Chip } from '../text/chip.tsx';
import { SetText } from '../text/set-text.tsx';
import { Columns, useLanguages } from './languages.tsx';
import { TwinHeading, TwinText } from './twin-text.tsx';

/** Kind and state of a sheet, in the language of its column. */
const Chips = () => {
  const { theme, phrases, handout } = useSheet();
  return (
    <Box style={{ flexDirection: 'row', marginBottom: theme.u * 1.5, columnGap: theme.u * 2 }}>
      <Chip variant="solid">{phrases.kind[handout.kind]}</Chip>
      {handout.review.state === 'draft' ? <Chip variant="draft">{phrases.draftChip}</Chip> : null}
    </Box>
  );
};

/** Title, audience and lead of both sheets, under one heading of level 1. The title is read first. */
export const TwinTitle = () => {
  const { theme } = useSheet();
  const [left, right] = useLanguages();
  const { subtitle } = left.handout;
  return (
    <Box wrap={false}>
      <Box readLast>
        <Columns of={[left, right]}>{() => <Chips />}</Columns>
      </Box>
      <TwinHeading as="h2" tag="H1" words={[left.handout.heading, right.handout.heading]} />
      {subtitle ? <TwinText as="sub" words={[subtitle, right.handout.subtitle ?? '']} /> : null}
      <Columns of={[left.handout.lead, right.handout.lead]} style={{ marginTop: theme.u }}>
        {(lead, width) => (
          <SetText as="lead" width={width}>
            {lead}
          </SetText>
        )}
      </Columns>
    </Box>
  );
};
