import { pairFigure } from '../pair-figure.tsx';
import { StoppedArrow } from '../parts/arrow.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { GrowthSignal } from '../parts/cells/growth-signal.tsx';
import { Shield } from '../parts/cells/shield.tsx';

/** With treatment: the medicine stops the signals, and the cell rests. */
export const GrowthSignalBlocked = pairFigure(
  'growth-signal-blocked',
  { treatment: { x: 93, y: 18, align: 'center' } },
  ({ colours }) => (
    <>
      <CancerCell colours={colours} x={152} y={70} r={20} seed={3} resting />
      {[48, 70, 92].map((y) => (
        <GrowthSignal key={y} colours={colours} x={20} y={y} />
      ))}
      {[52, 70, 88].map((y) => (
        <StoppedArrow key={y} colours={colours} x1={34} x2={56} y={y} />
      ))}
      <Shield colours={colours} x={93} y={70} scale={1.25} />
    </>
  ),
);
