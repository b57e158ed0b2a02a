import type { Heading } from '../../scripts/handout/model.ts';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { SetText } from './set-text.tsx';

/** A heading inside a section; keeps room for two lines after it on its page. */
export const SubHeading = ({ heading, width }: { heading: Heading; width: number }) => {
  const { theme } = useSheet();
  return (
    <Box minPresenceAhead={theme.type.body.leading * 3} style={{ marginTop: theme.u }}>
      <SetText as="h3" colour="petrol" tag={`H${heading.level}`} width={width}>
        {heading.children}
      </SetText>
    </Box>
  );
};
