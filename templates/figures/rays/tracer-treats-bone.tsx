import { pairFigure } from '../pair-figure.tsx';
import { LongBone, scoops } from '../parts/bones/long-bone.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { Tracer } from '../parts/cells/tracer.tsx';

/** In the bone the medicine gives off rays close by, and the cancer cell rests. */
export const TracerTreatsBone = pairFigure(
  'tracer-treats-bone',
  { rays: { x: 93, y: 18, align: 'center' } },
  ({ colours }) => (
    <>
      <LongBone colours={colours} left={36} right={150} y={84} worn={scoops(80, 84, [6, 7])} />
      <CancerCell colours={colours} x={93} y={62} r={12} seed={8} resting />
      {[
        [62, 68],
        [70, 44],
        [116, 44],
        [124, 68],
      ].map(([x = 0, y = 0]) => (
        <Tracer key={x} colours={colours} x={x} y={y} />
      ))}
    </>
  ),
);
