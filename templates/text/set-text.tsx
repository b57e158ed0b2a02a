import type { Inline } from '../../scripts/model/handout.ts';
import type { Tag } from '../../scripts/tagged-pdf/types.ts';
import { Box, Line } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import type { TypeName } from '../type-styles.ts';
import { lineRuns } from './line-runs.ts';
import type { Run } from './runs.ts';
import { runsOf } from './runs-of.ts';
import { textStyle as styleOf } from './text-style.ts';

/** Points that a line may extend beyond its box: a shrink-to-fit box excludes trailing spaces. */
const REACH = 12;

export type SetTextProps = {
  children: readonly Inline[] | string;
  /** Width of the text in points. */
  width: number;
  as?: TypeName;
  /** White text is only on black: a laser printer screens every other colour, which makes letters ragged. */
  colour?: 'ink' | 'white';
  tag?: Tag;
  style?: object;
  /** Lets the box shrink to its lines, so that a parent can align it. */
  fit?: boolean;
  /** Whether its element goes on in another text: a space keeps their words apart where they are read. */
  goesOn?: boolean;
};

const inlinesOf = (children: readonly Inline[] | string): readonly Inline[] =>
  typeof children === 'string' ? [{ type: 'text', value: children }] : children;

const withSpace = (line: readonly Run[]): Run[] =>
  line.map((run, index) => (index === line.length - 1 ? { ...run, text: `${run.text} ` } : run));

/** Text set line by line in a width; always one structure element. */
export const SetText = ({
  children,
  width,
  as = 'body',
  colour = 'ink',
  tag = 'P',
  style = {},
  fit = false,
  goesOn = false,
}: SetTextProps) => {
  const sheet = useSheet();
  const { theme, setLines } = sheet;
  const textStyle = theme.type[as];
  const runs = runsOf(inlinesOf(children), { weight: textStyle.weight, italic: false, marks: [] }, sheet);
  const lines = setLines(runs, width, textStyle.size);
  const last = lines.length - 1;
  const brokenLines = lines.map((line, index) => ({
    runs: lineRuns(goesOn && index === last ? withSpace(line) : line, textStyle),
  }));
  return (
    <Box tag={tag} style={{ ...(fit ? {} : { width }), ...style }}>
      {lines.length === 0 ? null : (
        <Line
          brokenLines={brokenLines}
          style={{ ...styleOf(textStyle, theme.colours[colour]), marginRight: -REACH }}
        />
      )}
    </Box>
  );
};
