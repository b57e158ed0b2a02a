import type { ReactElement } from 'react';
import { panelAt } from '../designs.ts';
import { FigureFrame } from '../figure-frame.tsx';
import type { FigureProps } from '../figure-props.ts';
import { Arrow } from '../parts/arrow.tsx';
import { OpenedBone } from '../parts/bones/opened-bone.tsx';
import { BloodVessel } from '../parts/cells/blood-vessel.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { Group } from '../parts/group.tsx';

const BONE_WIDTH = 98;

/** Cancer cells leave the first cancer, ride in the blood and settle in bone. */
export const CellsTravel = (props: FigureProps): ReactElement => {
  const { colours, width, words } = props;
  const design = panelAt(width);
  const text = words.labels['cells-travel'];
  const bone = design.width - BONE_WIDTH;
  const crest = (58 + bone) / 2;
  const course = `M 44 70 C 78 84 ${crest - 36} 42 ${crest} 43 C ${crest + 32} 44 ${bone - 14} 66 ${bone + 32} 60`;
  return (
    <FigureFrame
      name="cells-travel"
      figure={props}
      design={design}
      labels={[
        { text: text.origin, x: 10, y: 29 },
        { text: text.blood, x: crest, y: 17, align: 'center' },
        { text: text.bone, x: design.width - 10, y: 14, align: 'right' },
      ]}
    >
      <BloodVessel colours={colours} course={course} bore={21} />
      <CancerCell colours={colours} x={44} y={54} r={11} seed={3} />
      <CancerCell colours={colours} x={24} y={58} r={12} seed={8} />
      <CancerCell colours={colours} x={45} y={76} r={11.5} seed={11} />
      <CancerCell colours={colours} x={26} y={79} r={11} seed={14} />
      <CancerCell colours={colours} x={(58 + crest) / 2} y={62} r={8} seed={3} />
      <CancerCell colours={colours} x={crest + 6} y={43} r={8} seed={11} />
      <Group colours={colours} transform={`translate(${bone - 2}, 10) scale(0.88)`}>
        <OpenedBone colours={colours} right={(BONE_WIDTH + 1.25) / 0.88} />
      </Group>
      <CancerCell colours={colours} x={bone + 38} y={52} r={9} seed={14} />
      <Arrow colours={colours} x1={crest - 34} y1={87} x2={crest + 32} y2={87} />
    </FigureFrame>
  );
};
