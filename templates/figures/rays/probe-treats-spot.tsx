import { Circle, Path } from '@react-pdf/renderer';
import { pairFigure } from '../pair-figure.tsx';
import { LongBone, scoops } from '../parts/bones/long-bone.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';

/** A thin probe brings heat or cold to one spot of cancer in a bone. */
export const ProbeTreatsSpot = pairFigure('probe-treats-spot', { probe: { x: 10, y: 18 } }, ({ colours }) => (
  <>
    <LongBone colours={colours} left={36} right={150} y={82} worn={scoops(72, 82, [7, 7])} />
    <CancerCell colours={colours} x={86} y={66} r={12} seed={3} resting />
    <Circle
      cx={86}
      cy={66}
      r={20}
      fill="none"
      stroke={colours.petrol}
      strokeWidth={1.5}
      strokeDasharray="4 3"
    />
    <Path d="M 90 63 L 136 36" fill="none" stroke={colours.ink} strokeWidth={3} strokeLinecap="round" />
    <Path d="M 134 36 L 152 26" fill="none" stroke={colours.petrol} strokeWidth={9} strokeLinecap="round" />
  </>
));
