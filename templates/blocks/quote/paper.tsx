import type { Quote } from '../../../scripts/model/handout.ts';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { quoteIndent } from '../../text/indents.ts';
import { NestedBlocks } from '../../text/nested-blocks.tsx';

/** A quotation, indented behind a rule. */
export const QuoteBlock = ({ quote, width }: { quote: Quote; width: number }) => {
  const { theme } = useSheet();
  const indent = quoteIndent(theme);
  return (
    <Box
      tag="BlockQuote"
      style={{
        borderLeftWidth: theme.stroke.head,
        borderLeftColor: theme.colours.line,
        paddingLeft: indent - theme.stroke.head,
      }}
    >
      <NestedBlocks blocks={quote.blocks} width={width - indent} />
    </Box>
  );
};
