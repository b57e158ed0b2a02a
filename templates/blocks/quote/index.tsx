import { NestedBlocks } from '../../text/nested-blocks.tsx';
import type { BlockDrawing } from '../drawing.ts';
import { QuoteBlock } from './paper.tsx';

/** A quotation. */
export const quote: BlockDrawing<'quote'> = {
  Paper: ({ block, width }) => <QuoteBlock quote={block} width={width} />,
  Web: ({ block }) => (
    <blockquote>
      <NestedBlocks blocks={block.blocks} width={0} />
    </blockquote>
  ),
};
