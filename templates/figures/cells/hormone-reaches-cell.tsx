import type { ReactElement } from 'react';
import { pair } from '../designs.ts';
import { FigureFrame } from '../figure-frame.tsx';
import type { FigureProps } from '../figure-props.ts';
import { Arrow } from '../parts/arrow.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { Hormone } from '../parts/cells/hormone.tsx';
import { Socket } from '../parts/cells/socket.tsx';

const FREE_HORMONES = [
  [22, 46],
  [42, 56],
  [19, 72],
  [41, 84],
  [22, 99],
] as const;

/** Without treatment: hormones fit into the sockets of a cancer cell, and it grows. */
export const HormoneReachesCell = (props: FigureProps): ReactElement => {
  const { colours, words } = props;
  const text = words.labels['hormone-reaches-cell'];
  return (
    <FigureFrame
      name="hormone-reaches-cell"
      figure={props}
      design={pair}
      labels={[
        { text: text.hormone, x: 10, y: 18 },
        { text: text.cell, x: 176, y: 18, align: 'right' },
      ]}
    >
      <CancerCell colours={colours} x={160} y={92} r={15} seed={8} />
      <CancerCell colours={colours} x={133} y={67} r={29} seed={3} />
      {[148, 184, 220].map((degrees) => (
        <Socket key={degrees} colours={colours} cell={{ x: 133, y: 67, r: 27 }} degrees={degrees} filled />
      ))}
      {FREE_HORMONES.map(([x, y]) => (
        <Hormone key={y} colours={colours} x={x} y={y} />
      ))}
      <Arrow colours={colours} x1={57} y1={69} x2={82} y2={69} />
    </FigureFrame>
  );
};
