import { pairFigure } from '../pair-figure.tsx';
import { PainPath } from '../parts/pain-path.tsx';
import { Pointer } from '../parts/pointer.tsx';

/** Pain: a message travels along the nerves from a sore bone to the head. */
export const PainSignal = pairFigure(
  'pain-signal',
  { message: { x: 90, y: 36 }, bone: { x: 90, y: 66 } },
  ({ colours }) => (
    <>
      <PainPath colours={colours} x={12} strong />
      <Pointer
        colours={colours}
        path={[
          [87, 36],
          [53, 36],
        ]}
      />
      <Pointer
        colours={colours}
        path={[
          [87, 66],
          [62, 64],
        ]}
      />
    </>
  ),
);
