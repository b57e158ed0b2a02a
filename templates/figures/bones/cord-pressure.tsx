import { Path } from '@react-pdf/renderer';
import { pairFigure } from '../pair-figure.tsx';
import { SpineBone } from '../parts/bones/spine-bone.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { Group } from '../parts/group.tsx';

const BONES = [22, 58, 94, 130, 166];
/** Bent where the bone in the middle presses on it. */
const CORD = 'M 0.75 76 H 62 C 76 76 80 90 94 90 C 108 90 112 76 126 76 H 185.25';

/** Cancer in a bone of the spine presses on the cord of nerves behind it. */
export const CordPressure = pairFigure(
  'cord-pressure',
  { spine: { x: 10, y: 18 }, cord: { x: 10, y: 104 } },
  ({ colours }) => (
    <>
      {BONES.map((x) => (
        <Group key={x} colours={colours} transform={`translate(${x}, 47) rotate(90)`}>
          <SpineBone colours={colours} x={0} y={0} height={28} />
        </Group>
      ))}
      <Path d={CORD} fill="none" stroke={colours.ochre} strokeWidth={11} />
      <Path d={CORD} fill="none" stroke={colours.ochreTint} strokeWidth={8} />
      <CancerCell colours={colours} x={94} y={69} r={14} seed={3} />
    </>
  ),
);
