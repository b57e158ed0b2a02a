import type { ReactNode } from 'react';
import type { Inline } from '../../scripts/model/handout.ts';
import type { Tag } from '../../scripts/tagged-pdf/types.ts';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import type { TypeName } from '../theme.ts';
import { runsOf } from './runs-of.ts';
import { TextLine } from './text-line.tsx';

/** Lines in pieces that may be on different pages: never one line alone at a page's foot or head. */
const unbreakable = <Item,>(lines: readonly Item[]): Item[][] => {
  if (lines.length <= 3) return [[...lines]];
  return [lines.slice(0, 2), ...lines.slice(2, -2).map((line) => [line]), lines.slice(-2)];
};

export type SetTextProps = {
  children: readonly Inline[] | string;
  /** Room for the text in points. */
  width: number;
  as?: TypeName;
  /** White text is on black only: a laser printer screens every other colour, and its letters are ragged. */
  colour?: 'ink' | 'white';
  tag?: Tag;
  style?: object;
  /** Lets the box shrink to its lines, so that a parent can align it. */
  fit?: boolean;
};

const inlinesOf = (children: readonly Inline[] | string): readonly Inline[] =>
  typeof children === 'string' ? [{ type: 'text', value: children }] : children;

/** Text set line by line in a width; one structure element, whatever its lines. */
export const SetText = ({
  children,
  width,
  as = 'body',
  colour = 'ink',
  tag = 'P',
  style = {},
  fit = false,
}: SetTextProps) => {
  const sheet = useSheet();
  const { theme, setLines } = sheet;
  const textStyle = theme.type[as];
  const runs = runsOf(inlinesOf(children), { weight: textStyle.weight, italic: false, marks: [] }, sheet);
  const lines = setLines(runs, width, textStyle.size);
  const toLine = (line: (typeof lines)[number], index: number): ReactNode => (
    <TextLine key={index} runs={line} style={textStyle} colour={theme.colours[colour]} />
  );
  return (
    <Box tag={tag} style={{ ...(fit ? {} : { width }), ...style }}>
      {unbreakable(lines).map((part, index) => (
        <Box key={index} wrap={false}>
          {part.map(toLine)}
        </Box>
      ))}
    </Box>
  );
};
