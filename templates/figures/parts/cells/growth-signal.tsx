import { Path } from '@react-pdf/renderer';
import type { PartProps } from '../../figure-props.ts';

/** A signal to grow: a triangle that points to the right, 11 units wide; `x`, `y` is its middle. */
export const GrowthSignal = ({ colours, x, y }: PartProps<{ x: number; y: number }>) => (
  <Path
    d="M -5 -6 L 6 0 L -5 6 Z"
    transform={`translate(${x}, ${y})`}
    fill={colours.ochreSolid}
    stroke={colours.ochre}
    strokeWidth={1.25}
    strokeLinejoin="round"
  />
);
