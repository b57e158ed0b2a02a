import { Box, Line } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { DraftMark } from './draft-mark.tsx';
import { SetText } from './set-text.tsx';
import { textStyle } from './text-line.tsx';

const PageNumber = ({ width }: { width: number }) => {
  const { theme, phrases, version } = useSheet();
  const style: Record<string, unknown> = textStyle(theme.type.label, theme.colours.ink);
  // A text with `render` and a lineHeight is dropped by react-pdf in many places (design notes, section 10).
  delete style.lineHeight;
  return (
    <Line
      artifact={{ type: 'Pagination', subtype: 'Footer', attached: ['Bottom'] }}
      style={{ ...style, width, textAlign: 'right' }}
      render={({ pageNumber, totalPages }) => phrases.page(version, pageNumber, totalPages)}
    />
  );
};

/** What the sheet is, its code, version and state, and the page, at the foot of every page. */
export const SheetFooter = () => {
  const { theme, phrases, handout } = useSheet();
  const { frame, margin, textWidth, type, u } = theme;
  const { review } = handout;
  const pageWidth = theme.span(theme.large ? 6 : 5);
  const width = textWidth - pageWidth - theme.gutter;
  return (
    <Box
      fixed
      style={{
        position: 'absolute',
        top: theme.paper.height - frame.footerBottom - frame.footerHeight,
        left: margin,
        width: textWidth,
        height: frame.footerHeight,
        justifyContent: 'flex-end',
      }}
    >
      <Box style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        <SetText as="label" width={width}>
          {`${handout.code} · ${handout.runningTitle}`}
        </SetText>
        <PageNumber width={pageWidth} />
      </Box>
      {review.state === 'draft' ? (
        <Box style={{ marginTop: u, height: type.draft.leading + u * 1.5 }}>
          <DraftMark />
        </Box>
      ) : (
        <SetText as="meta" width={textWidth}>
          {phrases.reviewed(review.date, review.nextReview)}
        </SetText>
      )}
    </Box>
  );
};
