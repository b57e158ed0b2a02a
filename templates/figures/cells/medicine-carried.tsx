import { pairFigure } from '../pair-figure.tsx';
import { Arrow } from '../parts/arrow.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { Carrier } from '../parts/cells/carrier.tsx';
import { MedicineDrop } from '../parts/cells/medicine-drop.tsx';

/** With treatment: carriers bring medicine into a cancer cell, which rests. */
export const MedicineCarried = pairFigure(
  'medicine-carried',
  { carrier: { x: 10, y: 18 }, cell: { x: 176, y: 18, align: 'right' } },
  ({ colours }) => (
    <>
      <CancerCell colours={colours} x={142} y={68} r={32} seed={3} resting />
      <MedicineDrop colours={colours} x={150} y={76} />
      <Carrier colours={colours} x={108} y={62} />
      <Carrier colours={colours} x={46} y={46} />
      <Carrier colours={colours} x={46} y={90} />
      <Arrow colours={colours} x1={54} y1={49} x2={68} y2={55} />
      <Arrow colours={colours} x1={54} y1={87} x2={72} y2={77} />
    </>
  ),
);
