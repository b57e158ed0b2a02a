import { pairFigure } from '../pair-figure.tsx';
import { LongBone, scoops } from '../parts/bones/long-bone.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';

/** Before radiation: cancer cells wear a bone and make it sore. */
export const CancerHurtsBone = pairFigure(
  'cancer-hurts-bone',
  { cells: { x: 93, y: 18, align: 'center' }, bone: { x: 93, y: 103, align: 'center' } },
  ({ colours }) => (
    <>
      <LongBone colours={colours} left={36} right={150} y={76} worn={scoops(70, 76, [7, 6, 7.5])} />
      <CancerCell colours={colours} x={78} y={54} r={13} seed={3} />
      <CancerCell colours={colours} x={104} y={52} r={14} seed={8} />
    </>
  ),
);
