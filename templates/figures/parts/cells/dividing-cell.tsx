import { Circle, Path } from '@react-pdf/renderer';
import type { PartProps } from '../../figure-props.ts';
import { Group } from '../group.tsx';
import { softOutline, wobblyOutline } from '../outline.ts';

type DividingCellProps = PartProps<{ x: number; y: number /** Radius of each half. */; r: number }>;

// Tilted and uneven: two equal halves side by side would read as a pair of eyes.
const TILT = -32;
const OUTLINE = [
  [0.1, -0.48],
  [0.8, -0.96],
  [1.6, -0.7],
  [1.86, 0.06],
  [1.46, 0.8],
  [0.76, 0.9],
  [0.05, 0.5],
  [-0.7, 0.86],
  [-1.38, 0.74],
  [-1.72, 0.02],
  [-1.46, -0.74],
  [-0.72, -0.84],
] as const;
const GRAINS = [
  [1.34, 0.42],
  [0.86, 0.56],
  [-0.72, 0.52],
  [-1.28, -0.42],
] as const;

/** A cancer cell drawn at the moment it splits: two halves with a waist, a nucleus in each. */
export const DividingCell = ({ colours, x, y, r }: DividingCellProps) => {
  const nuclei = [
    { x: r * 0.96, y: r * -0.2, rx: r * 0.38, ry: r * 0.33, seed: 12 },
    { x: r * -1.06, y: r * 0.08, rx: r * 0.28, ry: r * 0.38, seed: 10 },
  ];
  return (
    <Group colours={colours} transform={`translate(${x}, ${y}) rotate(${TILT})`}>
      <Path
        d={softOutline(OUTLINE.map(([right, down]) => [right * r, down * r]))}
        fill={colours.plumTint}
        stroke={colours.plum}
        strokeWidth={1.5}
        strokeLinejoin="round"
      />
      {nuclei.map((nucleus) => (
        <Path
          key={nucleus.seed}
          d={wobblyOutline({ ...nucleus, points: 8, wobble: 0.3 })}
          fill={colours.plumMid}
          stroke={colours.plum}
          strokeWidth={1}
        />
      ))}
      {GRAINS.map(([right, down]) => (
        <Circle key={right} cx={right * r} cy={down * r} r={0.9} fill={colours.plum} />
      ))}
    </Group>
  );
};
