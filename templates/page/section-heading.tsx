import type { Inline, Paragraph } from '../../scripts/model/handout.ts';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { plainText } from '../text/plain-text.ts';
import { SetText } from '../text/set-text.tsx';
import { ASCENT } from '../theme.ts';
import { useTextWidth } from './text-width.ts';

/**
 * Points that must be free below a heading, or it moves to the next page: its own height and two lines of
 * text.
 */
const useRoomAhead = (): number => {
  const { theme } = useSheet();
  return theme.type.h2.leading + theme.type.body.leading * 3;
};

/**
 * Points by which a heading is raised above the text next to it, so that their first lines share a baseline.
 */
export const useShim = (): number => {
  const { type } = useSheet().theme;
  return (type.h2.size - type.body.size) * ASCENT;
};

/**
 * A heading to the left of its text. It takes no space in its row, so that the text keeps its place on the
 * next page, and is no higher than its words, so that the row may be split under them.
 */
export const SideHeading = ({ title, width }: { title: readonly Inline[]; width: number }) => (
  <Box wrap={false} style={{ alignSelf: 'flex-start', width, marginRight: -width, marginTop: -useShim() }}>
    <SetText as="h2" tag="H2" width={width}>
      {title}
    </SetText>
  </Box>
);

/** Maximum length of text kept whole next to a heading: a few lines. */
const MAX_WHOLE = 300;

/**
 * The heading of a wide section with its first words next to it. Short text is kept whole: react-pdf would
 * leave the heading alone on a page that ends in the space below them (@react-pdf/paginate 1.0.1 splits that
 * space before it looks at what must follow).
 */
export const HeadingAndWords = ({ title, beside }: { title: readonly Inline[]; beside: Paragraph }) => {
  const { theme } = useSheet();
  const { textWidth, gutter, u } = theme;
  const width = Math.min(useTextWidth(plainText(title), 'h2') + gutter, textWidth / 2);
  return (
    <Box
      wrap={plainText(beside.children).length > MAX_WHOLE}
      minPresenceAhead={useRoomAhead()}
      style={{ flexDirection: 'row', marginBottom: u }}
    >
      <SideHeading title={title} width={width} />
      <SetText width={textWidth - width} style={{ marginLeft: width }}>
        {beside.children}
      </SetText>
    </Box>
  );
};
