import { Circle, Path } from '@react-pdf/renderer';
import type { PartProps } from '../../figure-props.ts';
import { softOutline } from '../outline.ts';

const LOBES = 6;
const OUT = 1.28;
const IN = 0.86;

/** Six soft lobes: balls on stalks would read as a virus. */
const outline = (x: number, y: number, r: number): string =>
  softOutline(
    Array.from({ length: LOBES * 2 }, (_, index): [number, number] => {
      const angle = (index / LOBES) * Math.PI;
      const reach = r * (index % 2 === 0 ? OUT : IN);
      return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
    }),
  );

/** A defense cell (T cell): six soft lobes around a large round nucleus; `r` is its middle radius. */
export const DefenseCell = ({ colours, x, y, r = 18 }: PartProps<{ x: number; y: number; r?: number }>) => (
  <>
    <Path
      d={outline(x, y, r)}
      fill={colours.petrolTint}
      stroke={colours.petrol}
      strokeWidth={1.5}
      strokeLinejoin="round"
    />
    <Circle cx={x} cy={y} r={r * 0.56} fill={colours.petrol} />
  </>
);
