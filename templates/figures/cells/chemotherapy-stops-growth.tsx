import type { ReactElement } from 'react';
import { pair } from '../designs.ts';
import { FigureFrame } from '../figure-frame.tsx';
import type { FigureProps } from '../figure-props.ts';
import { Arrow } from '../parts/arrow.tsx';
import { BloodVessel } from '../parts/cells/blood-vessel.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { MedicineDrop } from '../parts/cells/medicine-drop.tsx';

const DROPS = [
  [20, 85.5],
  [58, 85.5],
  [95, 85.5],
  [132, 85.5],
  [168, 85.5],
  [65, 50],
  [124, 50],
] as const;

/** With chemotherapy: medicine in the blood reaches the cells; fewer are left and they rest. */
export const ChemotherapyStopsGrowth = (props: FigureProps): ReactElement => {
  const { colours, words } = props;
  const text = words.labels['chemotherapy-stops-growth'];
  return (
    <FigureFrame
      name="chemotherapy-stops-growth"
      figure={props}
      design={pair}
      labels={[
        { text: text.cells, x: 10, y: 17 },
        { text: text.medicine, x: 10, y: 105 },
      ]}
    >
      <BloodVessel colours={colours} course="M 0.75 84 L 185.25 84" bore={20} />
      {DROPS.map(([x, y]) => (
        <MedicineDrop key={x} colours={colours} x={x} y={y} />
      ))}
      <Arrow colours={colours} x1={86} y1={72} x2={72} y2={59} />
      <Arrow colours={colours} x1={104} y1={72} x2={116} y2={60} />
      <CancerCell colours={colours} x={40} y={45} r={13} seed={3} resting />
      <CancerCell colours={colours} x={150} y={44} r={10} seed={8} resting />
    </FigureFrame>
  );
};
