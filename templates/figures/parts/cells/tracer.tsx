import { Circle, Path } from '@react-pdf/renderer';
import type { PartProps } from '../../figure-props.ts';

const RAYS = [0, 60, 120, 180, 240, 300];
const INNER = 6.4;
const OUTER = 9;

const ray = (degrees: number): string => {
  const angle = (degrees * Math.PI) / 180;
  const [right, down] = [Math.cos(angle), Math.sin(angle)];
  return `M ${right * INNER} ${down * INNER} L ${right * OUTER} ${down * OUTER}`;
};

/** A grain of radioactive medicine: a small disc with short rays, 18 units across. */
export const Tracer = ({ colours, x, y }: PartProps<{ x: number; y: number }>) => (
  <>
    <Path
      d={RAYS.map(ray).join(' ')}
      transform={`translate(${x}, ${y})`}
      fill="none"
      stroke={colours.petrol}
      strokeWidth={1.5}
      strokeLinecap="round"
    />
    <Circle cx={x} cy={y} r={4.2} fill={colours.petrol} />
  </>
);
