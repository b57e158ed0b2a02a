import { Path } from '@react-pdf/renderer';
import type { PartProps } from '../../figure-props.ts';
import { SpongyBone } from './spongy-bone.tsx';

const TOP = 34;
const FOOT = 68;
// Where the soft middle of the shaft begins; a shorter piece shows none.
const MARROW = 124;

// From the top of the shaft round the head, on the left, to the foot of the shaft; outer edge and inside of
// the shell.
const HEAD =
  'L 104 34 C 92 34 84 27 73 19 C 60 9 41 8 30 18 C 19 24 13 33 15 43 C 16 47 19 50 23 52 C 18 55 14 60 14 68 C 15 80 28 90 43 89 C 57 91 71 84 82 77 C 90 71 95 68 104 68';
const CAVITY_HEAD =
  'L 104 41 C 90 41 80 34 69 26 C 58 18 45 17 36 24 C 26 29 21 35 22 42 C 23 46 27 49 33 52 C 26 56 22 61 22 67 C 23 76 32 82 43 81 C 55 83 66 77 77 70 C 86 64 93 61 104 61';

const inEllipse = (x: number, y: number, cx: number, cy: number, rx: number, ry: number) =>
  ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 < 1;
const inCavity = (x: number, y: number, r: number) =>
  inEllipse(x, y, 50, 41, 30 - r, 22 - r) ||
  inEllipse(x, y, 48, 63, 28 - r, 19 - r) ||
  (x > 55 && x < 106 && Math.abs(y - 51) < Math.max(10.5 - r * 0.7, 29 - (x - 55) * 0.5) - r);

/**
 * The left end of a long bone, opened: hard shell, spongy net in the head, marrow in the shaft, which ends at
 * `right`.
 */
export const OpenedBone = ({ colours, right }: PartProps<{ right: number }>) => (
  <>
    <Path d={`M ${right} ${TOP} ${HEAD} L ${right} ${FOOT} Z`} fill={colours.boneMid} />
    <Path d={`M ${right} 41 ${CAVITY_HEAD} L ${right} 61 Z`} fill={colours.bone} />
    <Path
      d={`M ${right} 41 ${CAVITY_HEAD} L ${right} 61`}
      fill="none"
      stroke={colours.boneEdge}
      strokeWidth={0.85}
    />
    {right > MARROW && (
      <Path
        d={`M ${right} 44.5 L ${MARROW} 44.5 C 115 45 111 48 111 51 C 111 54 115 57 ${MARROW} 57.5 L ${right} 57.5`}
        fill={colours.marrow}
        stroke={colours.boneEdge}
        strokeWidth={0.85}
      />
    )}
    <SpongyBone
      colours={colours}
      area={{ left: 24, top: 24, right: 108, bottom: 84 }}
      fits={(x, y, r) => x + r < right - 4 && inCavity(x, y, r)}
    />
    <Path
      d={`M ${right} ${TOP} ${HEAD} L ${right} ${FOOT}`}
      fill="none"
      stroke={colours.boneEdge}
      strokeWidth={1.5}
      strokeLinejoin="round"
    />
  </>
);
