import type { ReactElement } from 'react';
import { panelAt } from '../designs.ts';
import { FigureFrame } from '../figure-frame.tsx';
import type { FigureProps } from '../figure-props.ts';
import { BuilderCell } from '../parts/cells/builder-cell.tsx';
import { ClearerCell } from '../parts/cells/clearer-cell.tsx';
import { BEAM_TOP, reachIn, Seesaw } from '../parts/seesaw.tsx';

/** Builder cells and clearer cells keep a bone seesaw level. */
export const BoneBalance = (props: FigureProps): ReactElement => {
  const { colours, width, words } = props;
  const design = panelAt(width);
  const text = words.labels['bone-balance'];
  const middle = design.width / 2;
  const [left, right] = [middle - reachIn(design.width), middle + reachIn(design.width)];
  return (
    <FigureFrame
      name="bone-balance"
      figure={props}
      design={design}
      labels={[
        { text: text.builders, x: left + 22, y: 84, align: 'center' },
        { text: text.clearers, x: right - 22, y: 84, align: 'center' },
      ]}
    >
      <Seesaw colours={colours} width={design.width}>
        <BuilderCell colours={colours} x={left + 12} y={BEAM_TOP - 0.75} />
        <BuilderCell colours={colours} x={left + 32} y={BEAM_TOP - 0.75} />
        <BuilderCell colours={colours} x={left + 22} y={BEAM_TOP - 20.5} />
        <ClearerCell colours={colours} x={right - 45} y={BEAM_TOP} />
        <ClearerCell colours={colours} x={right - 13} y={BEAM_TOP} />
      </Seesaw>
    </FigureFrame>
  );
};
