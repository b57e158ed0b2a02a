import { pairFigure } from '../pair-figure.tsx';
import { LongBone, scoops } from '../parts/bones/long-bone.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { ClearerCell } from '../parts/cells/clearer-cell.tsx';

/** Without the medicine: cancer drives the clearer cells, which take too much bone away. */
export const ClearersOverwork = pairFigure(
  'clearers-overwork',
  { cancer: { x: 10, y: 18 }, clearers: { x: 176, y: 18, align: 'right' } },
  ({ colours }) => (
    <>
      <LongBone colours={colours} left={36} right={150} y={90} worn={scoops(60, 90, [12, 12, 12])} />
      <ClearerCell colours={colours} x={72} y={88} />
      <ClearerCell colours={colours} x={105} y={88} />
      <ClearerCell colours={colours} x={138} y={83} />
      <CancerCell colours={colours} x={42} y={46} r={12} seed={3} />
      <CancerCell colours={colours} x={82} y={48} r={11} seed={8} />
    </>
  ),
);
