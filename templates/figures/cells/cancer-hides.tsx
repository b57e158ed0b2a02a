import { Path } from '@react-pdf/renderer';
import { pairFigure } from '../pair-figure.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { DefenseCell } from '../parts/cells/defense-cell.tsx';

/** Without treatment: the cancer cell has a cover between itself and the defense cell. */
export const CancerHides = pairFigure(
  'cancer-hides',
  { defense: { x: 10, y: 18 }, cancer: { x: 176, y: 18, align: 'right' } },
  ({ colours }) => (
    <>
      <DefenseCell colours={colours} x={44} y={68} />
      <CancerCell colours={colours} x={140} y={68} r={24} seed={3} />
      <Path
        d="M 104 32 C 92 54 92 82 104 104 L 98 106 C 84 82 84 54 98 30 Z"
        fill={colours.plumMid}
        stroke={colours.plum}
        strokeWidth={1.5}
        strokeLinejoin="round"
      />
    </>
  ),
);
