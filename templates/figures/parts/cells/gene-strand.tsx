import { Path } from '@react-pdf/renderer';
import type { PartProps } from '../../figure-props.ts';
import { Group } from '../group.tsx';
import { Patch } from './patch.tsx';

const HALVES = {
  broken: 'M -24 -8 H -6 L -9 -2 L -5 2 L -8 8 H -24 Z M 24 -4 H 8 L 5 2 L 9 6 L 6 12 H 24 Z',
  whole: 'M -24 -8 H 24 V 8 H -24 Z',
};

const RUNGS = {
  broken: 'M -18 -8 V 8 M -12 -8 V 8 M 12 -4 V 12 M 18 -4 V 12',
  whole: 'M -18 -8 V 8 M -12 -8 V 8 M 12 -8 V 8 M 18 -8 V 8',
};

type StrandProps = PartProps<{ x: number; y: number; state: 'broken' | 'repaired' }>;

/** The strand of a gene as a ladder of 48 x 16 units around `x`, `y`: broken in the middle, or repaired with a patch. */
export const GeneStrand = ({ colours, x, y, state }: StrandProps) => {
  const shape = state === 'broken' ? 'broken' : 'whole';
  const line = { stroke: colours.ink, strokeWidth: 1.75, strokeLinejoin: 'round' } as const;
  return (
    <>
      <Group colours={colours} transform={`translate(${x}, ${y})`}>
        <Path d={HALVES[shape]} fill={colours.white} {...line} />
        <Path d={RUNGS[shape]} fill="none" {...line} />
      </Group>
      {state === 'repaired' ? <Patch colours={colours} x={x} y={y} /> : null}
    </>
  );
};
