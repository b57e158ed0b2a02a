import { Circle, Path } from '@react-pdf/renderer';
import type { PartProps } from '../../figure-props.ts';
import { Group } from '../group.tsx';

const DOME =
  'M -15 -4.5 C -17 -18 -8 -24 0 -24 C 8 -24 17 -18 15 -4.5 C 13 0.5 10.5 0.5 9 -4 C 7.5 0.5 4.5 0.5 3 -4 C 1.5 0.5 -1.5 0.5 -3 -4 C -4.5 0.5 -7.5 0.5 -9 -4 C -10.5 0.5 -13 0.5 -15 -4.5 Z';
// Six and scattered: three would read as a face.
const NUCLEI = [
  [-9, -11],
  [-5.5, -17.5],
  [-1.5, -11.5],
  [3.5, -19],
  [5.5, -12],
  [10, -10],
] as const;

/**
 * A clearer cell (osteoclast): a dome with a ruffled foot, 30 units wide; `x` is its middle and `y` its foot.
 */
export const ClearerCell = ({ colours, x, y }: PartProps<{ x: number; y: number }>) => (
  <Group colours={colours} transform={`translate(${x}, ${y})`}>
    <Path d={DOME} fill={colours.ochreTint} stroke={colours.ochre} strokeWidth={1.5} strokeLinejoin="round" />
    {NUCLEI.map(([cx, cy]) => (
      <Circle key={cx} cx={cx} cy={cy} r={1.8} fill={colours.ochre} />
    ))}
  </Group>
);
