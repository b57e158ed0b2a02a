import { pairFigure } from '../pair-figure.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { DefenseCell } from '../parts/cells/defense-cell.tsx';

/** Without treatment: the defense cell passes the myeloma cells by. */
export const TcellApart = pairFigure(
  'tcell-apart',
  { defense: { x: 10, y: 18 }, myeloma: { x: 176, y: 18, align: 'right' } },
  ({ colours }) => (
    <>
      <DefenseCell colours={colours} x={42} y={66} />
      <CancerCell colours={colours} x={128} y={56} r={17} seed={14} />
      <CancerCell colours={colours} x={156} y={80} r={17} seed={8} />
    </>
  ),
);
