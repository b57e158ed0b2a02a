import type { Block, Figure } from '../../../scripts/model/handout.ts';
import { FigureAndList } from './figure-and-list.tsx';
import { FigureRow } from './figure-row.tsx';

/** A drawing with its caption, and the block next to it. `width` in points. */
export const PaperFigure = ({
  figure,
  beside,
  width,
}: {
  figure: Figure;
  beside: Block | null;
  width: number;
}) => {
  if (beside?.type === 'list') return <FigureAndList figure={figure} list={beside} width={width} />;
  return <FigureRow figures={beside?.type === 'figure' ? [figure, beside] : [figure]} width={width} />;
};
