import { Circle, Path } from '@react-pdf/renderer';
import { pairFigure } from '../pair-figure.tsx';
import { LongBone, scoops } from '../parts/bones/long-bone.tsx';
import { Pointer } from '../parts/pointer.tsx';

/** After surgery: a rod inside the bone, held by screws, carries the weight. */
export const BoneHeld = pairFigure('bone-held', { rod: { x: 93, y: 20, align: 'center' } }, ({ colours }) => (
  <>
    <LongBone colours={colours} left={36} right={150} y={74} worn={scoops(76, 74, [17])} />
    <Path d="M 34 70.5 H 152 A 3.5 3.5 0 0 1 152 77.5 H 34 A 3.5 3.5 0 0 1 34 70.5 Z" fill={colours.petrol} />
    {[48, 138].map((x) => (
      <Path
        key={x}
        d={`M ${x} 60 V 88 M ${x - 5} 60 H ${x + 5}`}
        fill="none"
        stroke={colours.ink}
        strokeWidth={2.5}
        strokeLinecap="round"
      />
    ))}
    <Circle cx={93} cy={74} r={1.2} fill={colours.white} />
    <Pointer
      colours={colours}
      path={[
        [93, 29],
        [93, 70],
      ]}
    />
  </>
));
