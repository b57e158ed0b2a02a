import type { ReactElement } from 'react';
import { body } from '../designs.ts';
import { FigureFrame } from '../figure-frame.tsx';
import type { FigureProps } from '../figure-props.ts';
import { Skeleton } from '../parts/bones/skeleton.tsx';
import { Group } from '../parts/group.tsx';
import { PersonOutline } from '../parts/person-outline.tsx';
import { Pointer } from '../parts/pointer.tsx';

type Point = [x: number, y: number];

/** Where labels begin at the left and end at the right. */
const LEFT = 10;
const RIGHT = 176;

/** A word of more than five letters has no room beside the arm, and the pointer of one at the left begins where the word ends. */
const isLong = (label: string): boolean => label.length > 5;
/** Width of a letter at most, in large print. */
const LETTER = 7.6;

const after = (label: string, x: number): number => (isLong(label) ? LEFT + label.length * LETTER : x);
const heightOfRibs = (label: string): number => (isLong(label) ? 166 : 110);

/** From each label to its bone. */
export const pointersOf = ({
  skull,
  spine,
  ribs,
}: Readonly<Record<'skull' | 'spine' | 'ribs', string>>): [from: Point, to: Point][] => [
  [
    [after(skull, 46), 22],
    [83, 32],
  ],
  [
    [after(spine, 48), 51],
    [88, 68],
  ],
  [
    [140, 48],
    [126, 92],
  ],
  [isLong(ribs) ? [136, 157] : [147, heightOfRibs(ribs)], [104, 104]],
  [
    [46, 167],
    [76, 144],
  ],
  [
    [139, 184],
    [109, 184],
  ],
];

/** The bones that cancer reaches most often, in the outline of a body. */
export const BodyBones = (props: FigureProps): ReactElement => {
  const { colours, words } = props;
  const text = words.labels['body-bones'];
  return (
    <FigureFrame
      name="body-bones"
      figure={props}
      design={body}
      labels={[
        { text: text.skull, x: LEFT, y: 22 },
        { text: text.spine, x: LEFT, y: 50 },
        { text: text.arm, x: RIGHT, y: 40, align: 'right' },
        { text: text.ribs, x: RIGHT, y: heightOfRibs(text.ribs), align: 'right' },
        { text: text.pelvis, x: LEFT, y: 176 },
        { text: text.thigh, x: RIGHT, y: 184, align: 'right' },
      ]}
    >
      <Group colours={colours} transform="translate(7, 10) scale(2.05)">
        <PersonOutline fill={colours.white} stroke={colours.petrol} strokeWidth={0.75} />
        <Skeleton colours={colours} />
      </Group>
      {pointersOf(text).map((path) => (
        <Pointer key={path.join(' ')} colours={colours} path={path} />
      ))}
    </FigureFrame>
  );
};
