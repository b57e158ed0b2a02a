import type { BlockDrawing } from '../drawing.ts';
import { TwinList } from './bilingual.tsx';
import { TextList } from './text-list.tsx';
import { WebList } from './web.tsx';

/** A bulleted or numbered list. */
export const list: BlockDrawing<'list'> = {
  Paper: ({ block, width }) => <TextList list={block} width={width} />,
  bilingual: {
    Draw: TwinList,
    parts: ({ items }) => items.map(({ appliesTo }) => String(appliesTo !== null)),
  },
  Web: ({ block }) => <WebList list={block} />,
};
