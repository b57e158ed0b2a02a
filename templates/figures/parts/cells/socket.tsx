import { Path } from '@react-pdf/renderer';
import type { PartProps } from '../../figure-props.ts';
import { Hormone } from './hormone.tsx';

type SocketProps = PartProps<{
  /** Middle and radius of the cell the socket is on. */
  cell: { x: number; y: number; r: number };
  /** Clockwise from the right. */
  degrees: number;
  /** With a hormone in it. */
  filled?: boolean;
}>;

/** A V-shaped socket (receptor) on the edge of a cell; a hormone fits into it. */
export const Socket = ({ colours, cell, degrees, filled = false }: SocketProps) => {
  const angle = (degrees * Math.PI) / 180;
  const [right, down] = [Math.cos(angle), Math.sin(angle)];
  const at = (out: number, aside: number): [number, number] => [
    cell.x + right * (cell.r + out) - down * aside,
    cell.y + down * (cell.r + out) + right * aside,
  ];
  const point = (out: number, aside: number) => at(out, aside).join(' ');
  const [x, y] = at(11.6, 0);
  return (
    <>
      {filled && <Hormone colours={colours} x={x} y={y} turn={degrees} />}
      <Path
        d={`M ${point(10, -7.5)} L ${point(3, 0)} L ${point(10, 7.5)} M ${point(3, 0)} L ${point(-3, 0)}`}
        fill="none"
        stroke={colours.plum}
        strokeWidth={2.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  );
};
