import { SetText } from '../../text/set-text.tsx';
import { Inlines } from '../../web/sheet/inlines.tsx';
import type { BlockDrawing } from '../drawing.ts';

/** A paragraph. */
export const paragraph: BlockDrawing<'paragraph'> = {
  Paper: ({ block, width }) => <SetText width={width}>{block.children}</SetText>,
  Web: ({ block }) => (
    <p>
      <Inlines>{block.children}</Inlines>
    </p>
  ),
};
