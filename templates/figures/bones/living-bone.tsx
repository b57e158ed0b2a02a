import { Path } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { panelAt } from '../designs.ts';
import { FigureFrame } from '../figure-frame.tsx';
import type { FigureProps } from '../figure-props.ts';
import { OpenedBone } from '../parts/bones/opened-bone.tsx';
import { Pointer } from '../parts/pointer.tsx';

/** A living bone, its left half opened: hard outside, spongy inside. */
export const LivingBone = (props: FigureProps): ReactElement => {
  const { colours, width, words } = props;
  const design = panelAt(width);
  const text = words.labels['living-bone'];
  const end = design.width;
  const cut = end - 84;
  const middle = (82 + end - 50) / 2;
  const edge = `C ${cut + 7} 60 ${cut - 6} 54 ${cut + 1} 46 C ${cut + 5} 41 ${cut - 3} 38 ${cut} 34`;
  const farEnd = `M ${cut} 34 L ${end - 72} 34 C ${end - 62} 34 ${end - 57} 27 ${end - 49} 21 C ${end - 38} 13 ${end - 20} 16 ${end - 16} 28 C ${end - 13} 37 ${end - 18} 45 ${end - 23} 51 C ${end - 18} 57 ${end - 13} 65 ${end - 17} 74 C ${end - 22} 85 ${end - 39} 86 ${end - 50} 79 C ${end - 58} 74 ${end - 62} 68 ${end - 72} 68 L ${cut} 68 ${edge} Z`;
  return (
    <FigureFrame
      name="living-bone"
      figure={props}
      design={design}
      labels={[
        { text: text.outside, x: middle, y: 17, align: 'center' },
        { text: text.inside, x: 103, y: 82 },
      ]}
    >
      <OpenedBone colours={colours} right={cut + 6} />
      <Path
        d={farEnd}
        fill={colours.bone}
        stroke={colours.boneEdge}
        strokeWidth={1.5}
        strokeLinejoin="round"
      />
      <Path
        d={`M ${end - 38} 27 C ${end - 32} 24 ${end - 27} 27 ${end - 26} 32 M ${end - 40} 72 C ${end - 34} 76 ${end - 28} 74 ${end - 26} 69 M ${cut + 18} 42 L ${cut + 30} 42 M ${cut + 14} 60 L ${cut + 22} 60`}
        fill="none"
        stroke={colours.boneEdge}
        strokeWidth={0.9}
        strokeLinecap="round"
      />
      <Pointer
        colours={colours}
        path={[
          [middle, 25],
          [middle, 37.5],
        ]}
      />
      <Pointer
        colours={colours}
        path={[
          [98, 80],
          [87, 80],
          [74, 60],
        ]}
      />
    </FigureFrame>
  );
};
