import type { ReactElement } from 'react';
import { pair } from '../designs.ts';
import { FigureFrame } from '../figure-frame.tsx';
import type { FigureProps } from '../figure-props.ts';
import { StoppedArrow } from '../parts/arrow.tsx';
import { CancerCell } from '../parts/cells/cancer-cell.tsx';
import { Hormone } from '../parts/cells/hormone.tsx';
import { Shield } from '../parts/cells/shield.tsx';
import { Socket } from '../parts/cells/socket.tsx';

/** With treatment: a shield keeps the hormones away, and the sockets stay empty. */
export const HormoneBlocked = (props: FigureProps): ReactElement => {
  const { colours, words } = props;
  const text = words.labels['hormone-blocked'];
  return (
    <FigureFrame
      name="hormone-blocked"
      figure={props}
      design={pair}
      labels={[{ text: text.treatment, x: 83, y: 18, align: 'center' }]}
    >
      <CancerCell colours={colours} x={153} y={70} r={20} seed={3} />
      {[156, 204].map((degrees) => (
        <Socket key={degrees} colours={colours} cell={{ x: 153, y: 70, r: 18.5 }} degrees={degrees} />
      ))}
      <Hormone colours={colours} x={17} y={56} />
      <Hormone colours={colours} x={20} y={86} />
      <StoppedArrow colours={colours} x1={31} x2={51} y={70} />
      <Shield colours={colours} x={83} y={70} scale={1.3} />
    </FigureFrame>
  );
};
