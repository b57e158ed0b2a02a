import type { Box } from '../../../scripts/render/page-layout/box-node.ts';
import { boxesIn, type LaidOut } from './laid-out.ts';

const LENGTHS = [
  'left',
  'top',
  'width',
  'height',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
] as const satisfies readonly (keyof Box)[];

type Measures = Record<string, number>;

const measuresOf = ({ box, lines = [], alignOffset = 0, ...node }: LaidOut): Measures => ({
  ...Object.fromEntries(LENGTHS.map((name) => [name, box[name] ?? 0])),
  alignOffset,
  boxes: boxesIn({ box, ...node }).length,
  ...Object.fromEntries(
    lines.flatMap((line, index) => [
      [`x of line ${index}`, line.box.x],
      [`advance of line ${index}`, line.xAdvance],
      [`runs of line ${index}`, line.runs.length],
    ]),
  ),
});

const wordsOf = ({ type, lines = [] }: LaidOut): string =>
  [type, ...lines.map(({ string }) => string)].join(' | ');

const ownDifferences = (theirs: LaidOut, ours: LaidOut, within: number, at: string): string[] => {
  if (wordsOf(theirs) !== wordsOf(ours)) return [`${at}: "${wordsOf(theirs)}" is "${wordsOf(ours)}"`];
  const measured = measuresOf(ours);
  return Object.entries(measuresOf(theirs))
    .filter(([name, value]) => !(Math.abs(value - (measured[name] as number)) <= within))
    .map(([name, value]) => `${at} ${wordsOf(theirs)}: ${name} ${value} is ${measured[name]}`);
};

/**
 * Differences of more than `within` points between our layout of a node and react-pdf's; empty when they
 * agree.
 */
export const differences = (theirs: LaidOut, ours: LaidOut, within: number, at = ''): string[] => {
  const own = ownDifferences(theirs, ours, within, at);
  if (own.length > 0) return own;
  const boxes = boxesIn(ours);
  return boxesIn(theirs).flatMap((box, index) =>
    differences(box, boxes[index] as LaidOut, within, `${at}/${index}`),
  );
};
