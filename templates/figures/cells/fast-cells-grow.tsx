import type { ReactElement } from 'react';
import { pair } from '../designs.ts';
import { FigureFrame } from '../figure-frame.tsx';
import type { FigureProps } from '../figure-props.ts';
import { Arrow } from '../parts/arrow.tsx';
import { BloodVessel } from '../parts/cells/blood-vessel.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { DividingCell } from '../parts/cells/dividing-cell.tsx';

/** Without chemotherapy: cancer cells split and split again. */
export const FastCellsGrow = (props: FigureProps): ReactElement => {
  const { colours, words } = props;
  const text = words.labels['fast-cells-grow'];
  return (
    <FigureFrame
      name="fast-cells-grow"
      figure={props}
      design={pair}
      labels={[
        { text: text.cells, x: 10, y: 17 },
        { text: text.blood, x: 10, y: 105 },
      ]}
    >
      <BloodVessel colours={colours} course="M 0.75 84 L 185.25 84" bore={20} />
      <CancerCell colours={colours} x={24} y={49} r={13} seed={3} />
      <Arrow colours={colours} x1={42} y1={49} x2={54} y2={49} />
      <DividingCell colours={colours} x={81} y={49} r={11.5} />
      <Arrow colours={colours} x1={108} y1={49} x2={120} y2={49} />
      <CancerCell colours={colours} x={164} y={26} r={12} seed={14} />
      <CancerCell colours={colours} x={142} y={34} r={12} seed={8} />
      <CancerCell colours={colours} x={166} y={49} r={12.5} seed={3} />
      <CancerCell colours={colours} x={144} y={57} r={12} seed={11} />
    </FigureFrame>
  );
};
