import type { FigureName } from '../../scripts/model/handout.ts';
import { useSheet } from '../sheet-context.tsx';
import { FONT } from '../theme.ts';
import { figures } from './index.ts';

/** A drawing of the project at a width in points, its labels as large as the surrounding text. */
export const FigureDrawing = ({ name, width }: { name: FigureName; width: number }) => {
  const { theme, figureWords } = useSheet();
  const { component: Figure } = figures[name];
  const { size, leading } = theme.type.label;
  return (
    <Figure
      colours={theme.colours}
      width={width}
      labelSize={size}
      labelLeading={leading}
      font={FONT}
      words={figureWords}
    />
  );
};
