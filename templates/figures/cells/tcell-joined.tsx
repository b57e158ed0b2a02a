import { Path } from '@react-pdf/renderer';
import { pairFigure } from '../pair-figure.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { DefenseCell } from '../parts/cells/defense-cell.tsx';

/** With treatment: the medicine links the defense cell with a myeloma cell, which rests. */
export const TcellJoined = pairFigure(
  'tcell-joined',
  { link: { x: 93, y: 18, align: 'center' } },
  ({ colours }) => (
    <>
      <DefenseCell colours={colours} x={52} y={68} />
      <CancerCell colours={colours} x={136} y={68} r={19} seed={14} resting />
      <Path
        d="M 74 60 L 84 68 L 74 76 M 84 68 H 106 M 116 60 L 106 68 L 116 76"
        fill="none"
        stroke={colours.ink}
        strokeWidth={3}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
);
