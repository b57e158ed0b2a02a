import { Path } from '@react-pdf/renderer';
import type { PartProps } from '../../figure-props.ts';
import { chance, wobblyOutline } from '../outline.ts';

type Area = { left: number; top: number; right: number; bottom: number };
type SpongyBoneProps = PartProps<{
  area: Area;
  /** Whether a hole of radius `r` fits there. */
  fits: (x: number, y: number, r: number) => boolean;
  step?: number;
}>;

const holesIn = (area: Area, step: number, fits: SpongyBoneProps['fits']): string[] => {
  const next = chance(4);
  const holes: string[] = [];
  const rows = Math.ceil((area.bottom - area.top) / (step * 0.86));
  const columns = Math.ceil((area.right - area.left) / step);
  for (let row = 0; row <= rows; row += 1)
    for (let column = 0; column <= columns; column += 1) {
      const x = area.left + (column + (row % 2) / 2) * step + (next() - 0.5) * step * 0.26;
      const y = area.top + row * step * 0.86 + (next() - 0.5) * step * 0.26;
      const r = step * (0.36 + next() * 0.1);
      const seed = Math.floor(next() * 900) + 1;
      if (fits(x, y, r))
        holes.push(wobblyOutline({ x, y, rx: r, ry: r * 0.92, seed, points: 6, wobble: 0.26 }));
    }
  return holes;
};

/** The net inside the end of a bone: marrow shows in its holes. */
export const SpongyBone = ({ colours, area, fits, step = 9.6 }: SpongyBoneProps) => (
  <Path
    d={holesIn(area, step, fits).join(' ')}
    fill={colours.marrow}
    stroke={colours.boneEdge}
    strokeWidth={0.85}
  />
);
