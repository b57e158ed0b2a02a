import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { SetText } from './set-text.tsx';

/** Says, in a dashed frame `width` points wide, that no clinician has reviewed the sheet yet. */
export const DraftMark = ({ width }: { width: number }) => {
  const { theme, phrases } = useSheet();
  const { colours, stroke, radius, type, u } = theme;
  return (
    <Box
      style={{
        width,
        height: type.draft.leading + u * 1.5,
        // Never shrunk: react-pdf drops a line that its box cannot hold.
        flexShrink: 0,
        borderWidth: stroke.strip,
        borderStyle: 'dashed',
        borderColor: colours.ink,
        borderRadius: radius.card,
        paddingTop: u * 0.75 - stroke.strip,
        paddingLeft: u * 2,
      }}
    >
      <SetText as="draft" width={width - u * 4}>
        {phrases.draft}
      </SetText>
    </Box>
  );
};
