import { Box } from '../primitives.tsx';

/** A rule across its box: an artifact, read by nobody. `thickness` in points. */
export const RuleLine = ({
  thickness,
  colour,
  style = {},
}: {
  thickness: number;
  colour: string;
  style?: object;
}) => <Box artifact style={{ height: thickness, backgroundColor: colour, ...style }} />;
