import { Circle, Polyline } from '@react-pdf/renderer';
import type { PartProps } from '../figure-props.ts';

type PointerProps = PartProps<{
  /** From the label to the thing, as [x, y] in drawing units. */ path: readonly [number, number][];
}>;

/** A thin line from a label to what it names, with a dot on the thing. */
export const Pointer = ({ colours, path }: PointerProps) => {
  const [x, y] = path.at(-1) ?? [0, 0];
  return (
    <>
      <Polyline
        points={path.map((point) => point.join(',')).join(' ')}
        fill="none"
        stroke={colours.ink}
        strokeWidth={1}
        strokeLinejoin="round"
      />
      <Circle cx={x} cy={y} r={2} fill={colours.ink} />
    </>
  );
};
