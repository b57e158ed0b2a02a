import { Path } from '@react-pdf/renderer';
import { pairFigure } from '../pair-figure.tsx';
import { LongBone, scoops } from '../parts/bones/long-bone.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';

/** Radiation: a machine aims rays at one place of the bone; the cancer cells there are fewer and rest. */
export const RaysAimed = pairFigure(
  'rays-aimed',
  { rays: { x: 122, y: 36 }, machine: { x: 64, y: 13, align: 'right' } },
  ({ colours }) => (
    <>
      <LongBone colours={colours} left={36} right={150} y={86} worn={scoops(74, 86, [6, 6, 6])} />
      <CancerCell colours={colours} x={92} y={68} r={10.5} seed={3} resting />
      <Path d="M 72 6 H 114 V 16 L 106 25 H 80 L 72 16 Z" fill={colours.petrol} />
      <Path
        d="M 83 29 L 87 53 M 93 29 L 93 53 M 103 29 L 99 53"
        fill="none"
        stroke={colours.petrol}
        strokeWidth={2}
        strokeDasharray="5 3"
        strokeLinecap="round"
      />
    </>
  ),
);
