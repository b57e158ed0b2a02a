import type { PageOfDocument } from '../../scripts/tagged-pdf/types.ts';
import { Box, Line, Sheet } from '../primitives.tsx';
import type { SheetContext } from '../sheet-context.tsx';
import { textStyle } from '../text/text-style.ts';
import { FONT } from '../theme.ts';

/**
 * The blank back of a sheet of paper, omitted if the page before it is already a back; nothing on it is read
 * aloud.
 */
export const BlankBack = ({ sheet: { theme, phrases } }: { sheet: SheetContext }) => {
  const { paper, margin, textWidth, frame, type, colours } = theme;
  const words = { ...textStyle(type.label, colours.ink), width: textWidth };
  const pageText = ({ number, total }: PageOfDocument): string => phrases.packet.page(number, total);
  return (
    <Sheet size={paper} backOnly wrap={false} style={{ fontFamily: FONT, fontSize: type.label.size }}>
      <Box style={{ position: 'absolute', top: paper.height / 2, left: margin, width: textWidth }}>
        <Line artifact style={{ ...words, textAlign: 'center' }}>
          {phrases.packet.blank}
        </Line>
      </Box>
      <Box
        style={{
          position: 'absolute',
          top: paper.height - frame.footerBottom - type.label.leading,
          left: margin,
          width: textWidth,
        }}
      >
        <Line
          artifact={{ type: 'Pagination', subtype: 'Footer', attached: ['Bottom'] }}
          style={{ ...words, textAlign: 'right' }}
          pageText={pageText}
        >
          {phrases.packet.page(888, 888)}
        </Line>
      </Box>
    </Sheet>
  );
};
