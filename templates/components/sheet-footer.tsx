import { Box, Line } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { DraftMark } from './draft-mark.tsx';
import { SetText } from './set-text.tsx';
import { textStyle } from './text-line.tsx';
import { useTextWidth } from './text-width.ts';

const PageNumber = ({ width }: { width: number }) => {
  const { theme, phrases, version } = useSheet();
  const style: Record<string, unknown> = textStyle(theme.type.label, theme.colours.ink);
  // A text with `render` and a lineHeight is dropped by react-pdf in many places.
  delete style.lineHeight;
  return (
    <Line
      artifact={{ type: 'Pagination', subtype: 'Footer', attached: ['Bottom'] }}
      style={{ ...style, width, flexShrink: 0, textAlign: 'right' }}
      render={({ pageNumber, totalPages }) => phrases.page(version, pageNumber, totalPages)}
    />
  );
};

/** The mark of a draft, or when the sheet was reviewed and until when it may be used. */
const State = () => {
  const { theme, phrases, handout } = useSheet();
  const { review } = handout;
  if (review.state === 'draft') return <DraftMark />;
  return (
    <SetText as="meta" width={theme.textWidth}>
      {phrases.reviewed(review.date, review.nextReview)}
    </SetText>
  );
};

/** What the sheet is, its code, version and state, and the page, at the foot of every page. */
export const SheetFooter = () => {
  const { theme, phrases, handout, version } = useSheet();
  const { frame, margin, textWidth, gutter, large, u } = theme;
  // No sheet has more pages than this widest number says.
  const pageWidth = useTextWidth(phrases.page(version, 88, 88), 'label');
  const width = large ? textWidth : textWidth - pageWidth - gutter;
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
      <Box
        style={{
          flexDirection: large ? 'column' : 'row',
          justifyContent: 'space-between',
          flexShrink: 0,
          marginBottom: u,
        }}
      >
        <SetText as="label" width={width}>
          {`${handout.code} · ${handout.runningTitle}`}
        </SetText>
        <PageNumber width={large ? textWidth : pageWidth} />
      </Box>
      <State />
    </Box>
  );
};
