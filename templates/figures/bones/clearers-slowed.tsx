import { pairFigure } from '../pair-figure.tsx';
import { LongBone } from '../parts/bones/long-bone.tsx';
import { BuilderCell } from '../parts/cells/builder-cell.tsx';
import { ClearerCell } from '../parts/cells/clearer-cell.tsx';
import { Shield } from '../parts/cells/shield.tsx';

/** With the medicine: a shield keeps the clearer cells back, and the bone stays whole. */
export const ClearersSlowed = pairFigure(
  'clearers-slowed',
  { medicine: { x: 93, y: 15, align: 'center' } },
  ({ colours }) => (
    <>
      <LongBone colours={colours} left={36} right={150} y={90} />
      <ClearerCell colours={colours} x={36} y={62} />
      <Shield colours={colours} x={93} y={52} scale={1.1} />
      <BuilderCell colours={colours} x={126} y={80} />
      <BuilderCell colours={colours} x={147} y={80} />
    </>
  ),
);
