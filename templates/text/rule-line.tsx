import { Box } from '../primitives.tsx';

/** A rule across its box: an artifact, which screen readers skip. `thickness` in points. */
export const RuleLine = ({
  thickness,
  colour,
  style = {},
}: {
  thickness: number;
  colour: string;
  style?: object;
}) => <Box artifact style={{ height: thickness, backgroundColor: colour, ...style }} />;
