import { Box, Drawing, Rect } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { CheckField } from './form-field.tsx';

/**
 * A box to tick with a pen or on the screen, spoken as `spoken`; the label of a list item that begins with
 * `words`.
 */
export const TickBox = ({ spoken, words }: { spoken: string; words: string }) => {
  const { theme, fillable } = useSheet();
  const side = theme.u * 2.75;
  const stroke = theme.stroke.chip;
  const place = { width: theme.u * 5, paddingTop: theme.type.body.size * 0.2 };
  if (fillable) {
    return (
      <Box tag="Lbl" style={place}>
        <CheckField spoken={`${spoken} ${words}`} style={{ width: side, height: side }} />
      </Box>
    );
  }
  return (
    <Box tag="Lbl" style={place}>
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
