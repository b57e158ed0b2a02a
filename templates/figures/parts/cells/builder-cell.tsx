import { Rect } from '@react-pdf/renderer';
import type { PartProps } from '../../figure-props.ts';

const SIDE = 18;
const NUCLEUS = 6.5;

/** A builder cell (osteoblast): a neat rounded square, 18 units wide; `x` is its middle and `y` its foot. */
export const BuilderCell = ({ colours, x, y }: PartProps<{ x: number; y: number }>) => (
  <>
    <Rect
      x={x - SIDE / 2}
      y={y - SIDE}
      width={SIDE}
      height={SIDE}
      rx={4.5}
      ry={4.5}
      fill={colours.petrolTint}
      stroke={colours.petrol}
      strokeWidth={1.5}
    />
    {/* Square and in a corner: a dot in the middle would read as an eye. */}
    <Rect x={x - 5.5} y={y - 12} width={NUCLEUS} height={NUCLEUS} rx={1.8} ry={1.8} fill={colours.petrol} />
  </>
);
