import { Circle, Path } from '@react-pdf/renderer';

type PersonOutlineProps = { fill: string; stroke: string; strokeWidth?: number };

const HALF_RIGHT =
  'C 44.6 25.6 46.5 27 51 27.6 C 57 28.4 60 31.4 61.2 37 C 62.6 44 64.6 54 66.6 62.6 C 67.8 68.6 61.8 70.4 60 65 C 57.8 58.6 56 51.6 54.4 46 C 54 52 53.6 56 54.4 61 C 55.6 68 55.4 74 54.6 82 C 54 90 53.6 99 53.2 110 C 53 116 44.4 116 44 110 C 43.4 99 42.4 88 40 75';
const mirrored =
  'C 37.6 88 36.6 99 36 110 C 35.6 116 27 116 26.8 110 C 26.4 99 26 90 25.4 82 C 24.6 74 24.4 68 25.6 61 C 26.4 56 26 52 25.6 46 C 24 51.6 22.2 58.6 20 65 C 18.2 70.4 12.2 68.6 13.4 62.6 C 15.4 54 17.4 44 18.8 37 C 20 31.4 23 28.4 29 27.6 C 33.5 27 35.4 25.6 36 22';

/** A standing person from the front, without a face, in a space of 80 x 120 units. */
export const PersonOutline = ({ fill, stroke, strokeWidth = 1.5 }: PersonOutlineProps) => (
  <>
    <Path
      d={`M 36 22 L 44 22 ${HALF_RIGHT} ${mirrored} Z`}
      fill={fill}
      stroke={stroke}
      strokeWidth={strokeWidth}
      strokeLinejoin="round"
    />
    <Circle cx={40} cy={14} r={8.8} fill={fill} stroke={stroke} strokeWidth={strokeWidth} />
  </>
);
