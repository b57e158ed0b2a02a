import { Path } from '@react-pdf/renderer';
import type { PartProps } from '../../figure-props.ts';

const HALF = 5.5;

type HormoneProps = PartProps<{
  x: number;
  y: number /** Clockwise degrees; it fits a socket of the same turn. */;
  turn?: number;
}>;

/** A hormone: a diamond, 11 units from corner to corner. */
export const Hormone = ({ colours, x, y, turn = 0 }: HormoneProps) => (
  <Path
    d={`M ${-HALF} 0 L 0 ${-HALF} L ${HALF} 0 L 0 ${HALF} Z`}
    transform={`translate(${x}, ${y}) rotate(${turn})`}
    fill={colours.ochreSolid}
    stroke={colours.ochre}
    strokeWidth={1.25}
    strokeLinejoin="round"
  />
);
