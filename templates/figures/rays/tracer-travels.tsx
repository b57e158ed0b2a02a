import { pairFigure } from '../pair-figure.tsx';
import { Arrow } from '../parts/arrow.tsx';
import { LongBone, scoops } from '../parts/bones/long-bone.tsx';
import { BloodVessel } from '../parts/cells/blood-vessel.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { Tracer } from '../parts/cells/tracer.tsx';

/** Radioactive medicine travels in the blood to the places where cancer is in bone. */
export const TracerTravels = pairFigure(
  'tracer-travels',
  { medicine: { x: 93, y: 106, align: 'center' } },
  ({ colours }) => (
    <>
      <LongBone colours={colours} left={36} right={150} y={38} worn={scoops(84, 38, [6, 7])} />
      <CancerCell colours={colours} x={97} y={20} r={11} seed={8} />
      <BloodVessel colours={colours} course="M 0.75 82 L 185.25 82" bore={24} flow="M 0.75 91 L 185.25 91" />
      {[26, 66, 126, 164].map((x) => (
        <Tracer key={x} colours={colours} x={x} y={82} />
      ))}
      <Arrow colours={colours} x1={97} y1={76} x2={97} y2={52} />
    </>
  ),
);
