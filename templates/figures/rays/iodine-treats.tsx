import { pairFigure } from '../pair-figure.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { Tracer } from '../parts/cells/tracer.tsx';

/** The cancer cell takes the iodine in; its rays make the cell rest. */
export const IodineTreats = pairFigure(
  'iodine-treats',
  { inside: { x: 93, y: 18, align: 'center' } },
  ({ colours }) => (
    <>
      <CancerCell colours={colours} x={93} y={68} r={34} seed={11} resting />
      <Tracer colours={colours} x={113} y={53} />
      <Tracer colours={colours} x={118} y={82} />
      <Tracer colours={colours} x={72} y={86} />
    </>
  ),
);
