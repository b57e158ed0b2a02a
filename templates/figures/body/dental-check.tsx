import { Path } from '@react-pdf/renderer';
import { pairFigure } from '../pair-figure.tsx';
import { Arrow } from '../parts/arrow.tsx';
import { MedicineDrop } from '../parts/cells/medicine-drop.tsx';
import { Group } from '../parts/group.tsx';

/** First a check of the teeth, then the bone medicine. */
export const DentalCheck = pairFigure(
  'dental-check',
  { first: { x: 52, y: 100, align: 'center' }, next: { x: 142, y: 100, align: 'center' } },
  ({ colours }) => (
    <>
      <Group colours={colours} transform="translate(52, 48)">
        <Path
          d="M -24 -22 C -18 -34 -6 -32 0 -28 C 6 -32 18 -34 24 -22 C 28 -12 22 0 19 10 C 17 20 16 34 10 34 C 4 34 6 16 0 16 C -6 16 -4 34 -10 34 C -16 34 -17 20 -19 10 C -22 0 -28 -12 -24 -22 Z"
          fill={colours.white}
          stroke={colours.boneEdge}
          strokeWidth={1.5}
          strokeLinejoin="round"
        />
        <Path
          d="M -9 -10 L -2 -2 L 11 -18"
          fill="none"
          stroke={colours.petrol}
          strokeWidth={4.5}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </Group>
      <Arrow colours={colours} x1={86} y1={50} x2={112} y2={50} />
      <Group colours={colours} transform="translate(142, 50) scale(2.1)">
        <MedicineDrop colours={colours} x={0} y={0} />
      </Group>
    </>
  ),
);
