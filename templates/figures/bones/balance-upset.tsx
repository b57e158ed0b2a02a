import type { ReactElement } from 'react';
import { panelAt } from '../designs.ts';
import { FigureFrame } from '../figure-frame.tsx';
import type { FigureProps } from '../figure-props.ts';
import { BuilderCell } from '../parts/cells/builder-cell.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { ClearerCell } from '../parts/cells/clearer-cell.tsx';
import { Pointer } from '../parts/pointer.tsx';
import { BEAM_TOP, reachIn, Seesaw } from '../parts/seesaw.tsx';

const TILT = 8;
const WORN = [6, 5.5, 6.5];

/** The top of the beam, eaten into: soft scoops side by side. */
const wornFrom = (x: number): string =>
  `L ${x} ${BEAM_TOP} ${WORN.map((r) => `a ${r} ${r - 1} 0 0 0 ${r * 2} 0`).join(' ')}`;

/** Cancer cells push the clearer cells: the seesaw tips and the bone wears thin. */
export const BalanceUpset = (props: FigureProps): ReactElement => {
  const { colours, width, words } = props;
  const design = panelAt(width);
  const text = words.labels['balance-upset'];
  const middle = design.width / 2;
  const [left, right] = [middle - reachIn(design.width), middle + reachIn(design.width)];
  return (
    <FigureFrame
      name="balance-upset"
      figure={props}
      design={design}
      labels={[
        { text: text.cancer, x: right - 62, y: 15, align: 'right' },
        { text: text.weak, x: middle - 34, y: 84, align: 'right' },
      ]}
    >
      <Seesaw colours={colours} width={design.width} tilt={TILT} worn={wornFrom(middle - 32)}>
        <BuilderCell colours={colours} x={left + 10} y={BEAM_TOP - 0.75} />
        <BuilderCell colours={colours} x={left + 31} y={BEAM_TOP - 0.75} />
        <ClearerCell colours={colours} x={right - 65} y={BEAM_TOP + 1} />
        <ClearerCell colours={colours} x={right - 34} y={BEAM_TOP} />
        <ClearerCell colours={colours} x={right - 3} y={BEAM_TOP} />
        <CancerCell colours={colours} x={right - 49} y={15} r={11} seed={3} />
        <CancerCell colours={colours} x={right - 19} y={15} r={11} seed={8} />
      </Seesaw>
      <Pointer
        colours={colours}
        path={[
          [middle - 38, 76],
          [middle - 18, 58],
        ]}
      />
    </FigureFrame>
  );
};
