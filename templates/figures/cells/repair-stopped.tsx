import { pairFigure } from '../pair-figure.tsx';
import { StoppedArrow } from '../parts/arrow.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { GeneStrand } from '../parts/cells/gene-strand.tsx';
import { Patch } from '../parts/cells/patch.tsx';
import { Shield } from '../parts/cells/shield.tsx';

/** With treatment: the repair is stopped, the gene stays broken, and the cell rests. */
export const RepairStopped = pairFigure(
  'repair-stopped',
  { treatment: { x: 72, y: 18, align: 'center' } },
  ({ colours }) => (
    <>
      <CancerCell colours={colours} x={140} y={70} r={37} seed={3} resting />
      <GeneStrand colours={colours} x={139} y={68} state="broken" />
      <Patch colours={colours} x={18} y={70} />
      <StoppedArrow colours={colours} x1={30} x2={44} y={70} />
      <Shield colours={colours} x={72} y={70} scale={1} />
    </>
  ),
);
