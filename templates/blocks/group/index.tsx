import { NestedBlocks } from '../../text/nested-blocks.tsx';
import { AppliesTo } from '../../web/sheet/items.tsx';
import type { BlockDrawing } from '../drawing.ts';
import { ForOneCancer } from './paper.tsx';

/** Text for one cancer type only, on a sheet for all. */
export const group: BlockDrawing<'group'> = {
  Paper: ({ block, width }) => (
    <ForOneCancer label={block.label} width={width}>
      {(room) => <NestedBlocks blocks={block.blocks} width={room} />}
    </ForOneCancer>
  ),
  Web: ({ block }) => (
    <div className="group">
      <p>
        <AppliesTo name={block.label} />
      </p>
      <NestedBlocks blocks={block.blocks} width={0} />
    </div>
  ),
};
