import { pairFigure } from '../pair-figure.tsx';
import { Shield } from '../parts/cells/shield.tsx';
import { PainPath } from '../parts/pain-path.tsx';

/** With pain relief: treatment, drawn as a shield, makes the message weak. */
export const PainEased = pairFigure('pain-eased', { relief: { x: 98, y: 22 } }, ({ colours }) => (
  <>
    <PainPath colours={colours} x={12} strong={false} />
    <Shield colours={colours} x={130} y={68} scale={1.25} />
  </>
));
