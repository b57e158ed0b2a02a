import type { Figure } from '../../../scripts/model/handout.ts';
import { FigureDrawing } from '../../figures/figure-drawing.tsx';
import { figures as drawings } from '../../figures/index.ts';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { SetText } from '../../text/set-text.tsx';

/** One drawing with its caption, or two side by side that show two states. */
export const FigureRow = ({ figures, width }: { figures: readonly Figure[]; width: number }) => {
  const { theme } = useSheet();
  const { gutter, u } = theme;
  const half = (width - gutter) / 2;
  const room = figures.length > 1 ? half : width;
  const widthOf = ({ name }: Figure) => Math.min(room, drawings[name].width[theme.size]);
  // Words need more room than a small drawing has, and in large print all that there is.
  const alone = theme.large ? room : half;
  const captionWidth = (figure: Figure) => (figures.length > 1 ? half : Math.max(alone, widthOf(figure)));
  return (
    <Box wrap={false} style={{ flexDirection: 'row', columnGap: gutter }}>
      {figures.map((figure) => (
        <Box key={figure.name} style={{ width: captionWidth(figure) }}>
          <FigureDrawing name={figure.name} width={widthOf(figure)} />
          <SetText width={captionWidth(figure)} style={{ marginTop: u }}>
            {figure.caption}
          </SetText>
        </Box>
      ))}
    </Box>
  );
};
