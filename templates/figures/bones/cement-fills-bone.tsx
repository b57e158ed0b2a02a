import { Path } from '@react-pdf/renderer';
import { pairFigure } from '../pair-figure.tsx';
import { SpineBone } from '../parts/bones/spine-bone.tsx';
import { Pointer } from '../parts/pointer.tsx';

/** Bone cement, put in through a needle, fills and steadies a weak bone of the spine. */
export const CementFillsBone = pairFigure(
  'cement-fills-bone',
  { cement: { x: 176, y: 30, align: 'right' }, spine: { x: 10, y: 20 } },
  ({ colours }) => (
    <>
      <SpineBone colours={colours} x={93} y={24} />
      <SpineBone colours={colours} x={93} y={58} />
      <SpineBone colours={colours} x={93} y={92} />
      <Path
        d="M 84 54 C 86 49 100 49 103 54 C 106 58 104 66 98 66 C 92 67 82 66 82 60 C 82 57 83 56 84 54 Z"
        fill={colours.petrol}
      />
      <Path d="M 100 58 L 138 72" fill="none" stroke={colours.ink} strokeWidth={3} strokeLinecap="round" />
      <Path d="M 136 71 L 152 77" fill="none" stroke={colours.petrol} strokeWidth={9} strokeLinecap="round" />
      <Pointer
        colours={colours}
        path={[
          [144, 38],
          [101, 54],
        ]}
      />
      <Pointer
        colours={colours}
        path={[
          [61, 21],
          [80, 24],
        ]}
      />
    </>
  ),
);
