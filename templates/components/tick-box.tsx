import { Box, Drawing, Rect } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';

/** A box to tick with a pen, spoken as `spoken`; the label of a list item. */
export const TickBox = ({ spoken }: { spoken: string }) => {
  const { theme } = useSheet();
  const side = theme.u * 2.75;
  const stroke = theme.stroke.chip;
  return (
    <Box tag="Lbl" style={{ width: theme.u * 5, paddingTop: theme.type.body.size * 0.2 }}>
      <Drawing
        tag={{ type: 'Figure', alt: spoken }}
        width={side}
        height={side}
        viewBox={`0 0 ${side} ${side}`}
      >
        <Rect
          x={stroke / 2}
          y={stroke / 2}
          width={side - stroke}
          height={side - stroke}
          rx={theme.radius.box}
          ry={theme.radius.box}
          fill="none"
          stroke={theme.colours.ink}
          strokeWidth={stroke}
        />
      </Drawing>
    </Box>
  );
};
