import { Circle, Path } from '@react-pdf/renderer';
import type { PartProps } from '../figure-props.ts';
import { Group } from './group.tsx';
import { PersonOutline } from './person-outline.tsx';

/** Where the sore bone and the head are, in the space of the person (80 x 120). */
const PATH = 'M 47.4 66 C 43 56 37 48 40 36 C 41 28 40 22 40 15';

type PainPathProps = PartProps<{ x: number /** Whether the message gets through whole. */; strong: boolean }>;

/**
 * A person with a sore spot at the hip and the message that travels from it to the head; `x` is the left
 * edge.
 */
export const PainPath = ({ colours, x, strong }: PainPathProps) => (
  <Group colours={colours} transform={`translate(${x}, 2) scale(0.94)`}>
    <PersonOutline fill={colours.white} stroke={colours.petrol} />
    <Path
      d={PATH}
      fill="none"
      stroke={colours.ochre}
      strokeWidth={strong ? 3.5 : 1.5}
      strokeDasharray={strong ? '6 3' : '2 4'}
      strokeLinecap="round"
    />
    <Circle
      cx={47.4}
      cy={66}
      r={strong ? 5.5 : 3.5}
      fill={colours.ochreSolid}
      stroke={colours.ochre}
      strokeWidth={1.25}
    />
    <Circle cx={40} cy={14} r={strong ? 4.5 : 2.5} fill={colours.ochreSolid} />
  </Group>
);
