import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { SetText } from '../text/set-text.tsx';
import { draftWords } from './draft-words.ts';

/** Marks an unreviewed sheet, in a dashed frame `width` points wide; shorter when it is `brief`. */
export const DraftMark = ({ width, brief = false }: { width: number; brief?: boolean }) => {
  const sheet = useSheet();
  const { theme } = sheet;
  const { colours, stroke, radius, type, u, across } = theme;
  return (
    <Box
      style={{
        width,
        height: type.draft.leading + u * 1.5,
        flexShrink: 0,
        borderWidth: stroke.strip,
        borderStyle: 'dashed',
        borderColor: colours.ink,
        borderRadius: radius.card,
        paddingTop: u * 0.75 - stroke.strip,
        paddingLeft: across * 2,
      }}
    >
      {/* react-pdf shrinks a box in spite of flexShrink 0, and drops a line that does not fit, unless minHeight is set. */}
      <SetText as="draft" width={width - across * 4} style={{ minHeight: type.draft.leading }}>
        {draftWords(sheet, brief)}
      </SetText>
    </Box>
  );
};
