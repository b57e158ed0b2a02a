import type { ReactElement } from 'react';
import { body } from '../designs.ts';
import { FigureFrame } from '../figure-frame.tsx';
import type { FigureProps } from '../figure-props.ts';
import { Skeleton } from '../parts/bones/skeleton.tsx';
import { Group } from '../parts/group.tsx';
import { PersonOutline } from '../parts/person-outline.tsx';
import { Pointer } from '../parts/pointer.tsx';

const POINTERS: readonly [number, number][][] = [
  [
    [46, 22],
    [83, 32],
  ],
  [
    [48, 51],
    [88, 68],
  ],
  [
    [140, 48],
    [126, 92],
  ],
  [
    [147, 110],
    [104, 104],
  ],
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
        { text: text.skull, x: 10, y: 22 },
        { text: text.spine, x: 10, y: 50 },
        { text: text.arm, x: 176, y: 40, align: 'right' },
        { text: text.ribs, x: 176, y: 110, align: 'right' },
        { text: text.pelvis, x: 10, y: 176 },
        { text: text.thigh, x: 176, y: 184, align: 'right' },
      ]}
    >
      <Group colours={colours} transform="translate(7, 10) scale(2.05)">
        <PersonOutline fill={colours.white} stroke={colours.petrol} strokeWidth={0.75} />
        <Skeleton colours={colours} />
      </Group>
      {POINTERS.map((path) => (
        <Pointer key={path.join(' ')} colours={colours} path={path} />
      ))}
    </FigureFrame>
  );
};
