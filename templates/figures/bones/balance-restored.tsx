import type { ReactElement } from 'react';
import { panelAt } from '../designs.ts';
import { FigureFrame } from '../figure-frame.tsx';
import type { FigureProps } from '../figure-props.ts';
import { BuilderCell } from '../parts/cells/builder-cell.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { ClearerCell } from '../parts/cells/clearer-cell.tsx';
import { Shield } from '../parts/cells/shield.tsx';
import { BEAM_TOP, reachIn, Seesaw } from '../parts/seesaw.tsx';

/** With treatment the seesaw can come level again, and the cancer may slow. */
export const BalanceRestored = (props: FigureProps): ReactElement => {
  const { colours, width, words } = props;
  const design = panelAt(width);
  const text = words.labels['balance-restored'];
  const middle = design.width / 2;
  const [left, right] = [middle - reachIn(design.width), middle + reachIn(design.width)];
  return (
    <FigureFrame
      name="balance-restored"
      figure={props}
      design={design}
      labels={[
        { text: text.treatment, x: middle - 24, y: 17, align: 'right' },
        { text: text.cancer, x: right - 20, y: 84, align: 'center' },
      ]}
    >
      <Seesaw colours={colours} width={design.width}>
        <BuilderCell colours={colours} x={left + 10} y={BEAM_TOP - 0.75} />
        <BuilderCell colours={colours} x={left + 31} y={BEAM_TOP - 0.75} />
        <BuilderCell colours={colours} x={left + 52} y={BEAM_TOP - 0.75} />
        <ClearerCell colours={colours} x={right - 45} y={BEAM_TOP} />
        <ClearerCell colours={colours} x={right - 13} y={BEAM_TOP} />
        <Shield colours={colours} x={middle} y={27} scale={0.88} />
      </Seesaw>
      <CancerCell colours={colours} x={right - 27} y={16} r={8} seed={8} resting />
    </FigureFrame>
  );
};
