import { Path } from '@react-pdf/renderer';
import { pairFigure } from '../pair-figure.tsx';
import { Arrow } from '../parts/arrow.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { Tracer } from '../parts/cells/tracer.tsx';
import { Group } from '../parts/group.tsx';

/** A capsule of radioactive iodine sets out for thyroid cancer cells. */
export const IodineTravels = pairFigure(
  'iodine-travels',
  { iodine: { x: 10, y: 18 }, cell: { x: 176, y: 18, align: 'right' } },
  ({ colours }) => (
    <>
      <Group colours={colours} transform="translate(34, 66) rotate(-28)">
        <Path
          d="M -10 -10 H 10 A 10 10 0 0 1 10 10 H -10 A 10 10 0 0 1 -10 -10 Z"
          fill={colours.white}
          stroke={colours.petrol}
          strokeWidth={1.5}
        />
        <Path d="M 0 -10 H 10 A 10 10 0 0 1 10 10 H 0 Z" fill={colours.petrol} />
      </Group>
      <Tracer colours={colours} x={72} y={52} />
      <Tracer colours={colours} x={74} y={82} />
      <Arrow colours={colours} x1={90} y1={66} x2={112} y2={66} />
      <CancerCell colours={colours} x={146} y={66} r={25} seed={11} />
    </>
  ),
);
