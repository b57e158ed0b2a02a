import type { Figure } from '../../scripts/handout/model.ts';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { FigureDrawing } from './figure-drawing.tsx';
import { SetText } from './set-text.tsx';

/** One drawing with its caption, or two side by side that show two states. */
export const FigureRow = ({ figures, width }: { figures: readonly Figure[]; width: number }) => {
  const { theme } = useSheet();
  const { gutter, u } = theme;
  const each = (width - gutter) / 2;
  return (
    <Box wrap={false} style={{ flexDirection: 'row', columnGap: gutter }}>
      {figures.map((figure) => (
        <Box key={figure.name} style={{ width: each }}>
          <FigureDrawing name={figure.name} width={each} />
          <SetText width={each} style={{ marginTop: u }}>
            {figure.caption}
          </SetText>
        </Box>
      ))}
    </Box>
  );
};
