import { pairFigure } from '../pair-figure.tsx';
import { Arrow } from '../parts/arrow.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { DefenseCell } from '../parts/cells/defense-cell.tsx';

/** With treatment: the cover is gone, and defense cells reach the cancer cell, which is smaller. */
export const DefenseSees = pairFigure(
  'defense-sees',
  { uncovered: { x: 93, y: 18, align: 'center' } },
  ({ colours }) => (
    <>
      <DefenseCell colours={colours} x={34} y={60} r={14} />
      <DefenseCell colours={colours} x={66} y={86} r={13} />
      <Arrow colours={colours} x1={62} y1={58} x2={112} y2={60} />
      <Arrow colours={colours} x1={90} y1={82} x2={114} y2={74} />
      <CancerCell colours={colours} x={140} y={66} r={18} seed={3} resting />
    </>
  ),
);
