import type { PageOfDocument } from '../../scripts/tagged-pdf/types.ts';
import { Line } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { textStyle } from '../text/text-style.ts';
import { WIDEST, WIDEST_IN_PACKET } from './packet-footer.ts';

type PageLineProps = { width: number; pageText: (page: PageOfDocument) => string };

/** A page number, written when the number of pages is known. */
export const PageLine = ({ width, pageText }: PageLineProps) => {
  const { theme } = useSheet();
  const style: Record<string, unknown> = textStyle(theme.type.label, theme.colours.ink);
  // Without its own height the line is as high as its letters: it shares a row with others.
  delete style.lineHeight;
  return (
    <Line
      artifact={{ type: 'Pagination', subtype: 'Footer', attached: ['Bottom'] }}
      style={{ ...style, width, flexShrink: 0, textAlign: 'right' }}
      pageText={pageText}
    >
      {pageText({ ...WIDEST_IN_PACKET, part: WIDEST })}
    </Line>
  );
};
