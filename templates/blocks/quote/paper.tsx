import type { Quote } from '../../../scripts/model/handout.ts';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { NestedBlocks } from '../../text/nested-blocks.tsx';

/** A quotation, set in behind a rule. */
export const QuoteBlock = ({ quote, width }: { quote: Quote; width: number }) => {
  const { theme } = useSheet();
  const indent = theme.u * 3;
  return (
    <Box
      tag="BlockQuote"
      style={{ borderLeftWidth: theme.stroke.head, borderLeftColor: theme.colours.line, paddingLeft: indent }}
    >
      <NestedBlocks blocks={quote.blocks} width={width - indent - theme.stroke.head} />
    </Box>
  );
};
