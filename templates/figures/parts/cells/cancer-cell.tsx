import { Circle, Path } from '@react-pdf/renderer';
import type { PartProps } from '../../figure-props.ts';
import { wobblyOutline } from '../outline.ts';

type CancerCellProps = PartProps<{
  x: number;
  y: number;
  r: number;
  /** Same seed, same shape. */
  seed?: number;
  /** Drawn with a broken outline: the cell is quiet. */
  resting?: boolean;
}>;

const GRAINS = [
  [0.44, 0.28],
  [0.12, 0.56],
  [-0.34, 0.5],
] as const;

/**
 * A cancer cell: uneven outline, nucleus off its middle, three grains (no highlight, which would read as an
 * eye).
 */
export const CancerCell = ({ colours, x, y, r, seed = 3, resting = false }: CancerCellProps) => (
  <>
    <Path
      d={wobblyOutline({ x, y, rx: r, ry: r * 0.94, seed, points: 10, wobble: 0.2 })}
      fill={resting ? colours.white : colours.plumTint}
      stroke={colours.plum}
      strokeWidth={1.5}
      {...(resting ? { strokeDasharray: '3 2.2' } : {})}
    />
    <Path
      d={wobblyOutline({
        x: x - r * 0.16,
        y: y - r * 0.14,
        rx: r * 0.42,
        ry: r * 0.34,
        seed: seed + 5,
        points: 8,
        wobble: 0.3,
      })}
      fill={colours.plumMid}
      stroke={colours.plum}
      strokeWidth={r > 12 ? 1 : 0.75}
    />
    {r > 6.5 &&
      GRAINS.map(([right, down]) => (
        <Circle
          key={right}
          cx={x + r * right}
          cy={y + r * down}
          r={Math.max(r * 0.075, 0.8)}
          fill={colours.plum}
        />
      ))}
  </>
);
