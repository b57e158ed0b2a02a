import type { Chances } from '../../../scripts/model/handout.ts';
import { Inlines } from '../../web/sheet/inlines.tsx';

const SIDE = 10;

/** 100 people as dots, `count` of them filled: decorative, since the words contain the number. */
const HundredPeople = ({ count }: { count: number }) => (
  <svg className="people" viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true" focusable="false">
    {Array.from({ length: SIDE * SIDE }, (_, index) => (
      <circle
        key={index}
        cx={(index % SIDE) + 0.5}
        cy={Math.floor(index / SIDE) + 0.5}
        r={0.36}
        className={index < count ? 'yes' : 'no'}
      />
    ))}
  </svg>
);

/** Chances in words, each next to a picture of 100 people. */
export const WebChances = ({ chances }: { chances: Chances }) => (
  <ul className="chances">
    {chances.items.map(({ words, count }, index) => (
      <li key={index}>
        <HundredPeople count={count} />
        <span>
          <Inlines>{words}</Inlines>
        </span>
      </li>
    ))}
  </ul>
);
