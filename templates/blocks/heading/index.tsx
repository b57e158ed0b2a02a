import { Inlines } from '../../web/sheet/inlines.tsx';
import type { BlockDrawing } from '../drawing.ts';
import { SubHeading } from './sub-heading.tsx';

/** A heading inside a section. It never ends a page, so it sets the space around it itself. */
export const heading: BlockDrawing<'heading'> = {
  Paper: ({ block, ...place }) => <SubHeading heading={block} {...place} />,
  Web: ({ block }) => {
    const Heading = `h${block.level}` as const;
    return (
      <Heading>
        <Inlines>{block.children}</Inlines>
      </Heading>
    );
  },
  setsSpace: true,
};
