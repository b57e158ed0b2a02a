import { pairFigure } from '../pair-figure.tsx';
import { Arrow } from '../parts/arrow.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { GrowthSignal } from '../parts/cells/growth-signal.tsx';

/** Without treatment: signals tell a cancer cell to grow. */
export const GrowthSignalOn = pairFigure(
  'growth-signal-on',
  { signal: { x: 10, y: 18 }, cell: { x: 176, y: 18, align: 'right' } },
  ({ colours }) => (
    <>
      <CancerCell colours={colours} x={158} y={46} r={15} seed={14} />
      <CancerCell colours={colours} x={128} y={70} r={27} seed={3} />
      {[48, 70, 92].map((y) => (
        <GrowthSignal key={y} colours={colours} x={24} y={y} />
      ))}
      <Arrow colours={colours} x1={38} y1={48} x2={92} y2={60} />
      <Arrow colours={colours} x1={38} y1={70} x2={92} y2={70} />
      <Arrow colours={colours} x1={38} y1={92} x2={92} y2={80} />
    </>
  ),
);
