import { pairFigure } from '../pair-figure.tsx';
import { LongBone, scoops } from '../parts/bones/long-bone.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { Pointer } from '../parts/pointer.tsx';

/** Before surgery: cancer has made one spot of a long bone thin. */
export const BoneWeak = pairFigure(
  'bone-weak',
  { weak: { x: 93, y: 20, align: 'center' } },
  ({ colours }) => (
    <>
      <LongBone colours={colours} left={36} right={150} y={74} worn={scoops(76, 74, [17])} />
      <CancerCell colours={colours} x={92} y={68} r={10} seed={3} />
      <Pointer
        colours={colours}
        path={[
          [93, 29],
          [93, 52],
        ]}
      />
    </>
  ),
);
