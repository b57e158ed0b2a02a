import { pairFigure } from '../pair-figure.tsx';
import { Arrow } from '../parts/arrow.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { GeneStrand } from '../parts/cells/gene-strand.tsx';
import { Patch } from '../parts/cells/patch.tsx';

/** Without treatment: a cancer cell repairs its broken gene, and grows. */
export const RepairGoesOn = pairFigure(
  'repair-goes-on',
  { repair: { x: 10, y: 18 }, cell: { x: 176, y: 18, align: 'right' } },
  ({ colours }) => (
    <>
      <CancerCell colours={colours} x={168} y={92} r={13} seed={14} />
      <CancerCell colours={colours} x={122} y={70} r={37} seed={3} />
      <GeneStrand colours={colours} x={121} y={70} state="repaired" />
      <Patch colours={colours} x={24} y={70} />
      <Arrow colours={colours} x1={38} y1={70} x2={76} y2={70} />
    </>
  ),
);
