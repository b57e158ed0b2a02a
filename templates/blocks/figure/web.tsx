import type { Figure } from '../../../scripts/model/handout.ts';
import { FigureSvg } from '../../web/sheet/figure-svg.tsx';
import { Inlines } from '../../web/sheet/inlines.tsx';

/** A drawing with its caption. */
export const WebFigure = ({ figure }: { figure: Figure }) => (
  <figure>
    <FigureSvg name={figure.name} />
    <figcaption>
      <Inlines>{figure.caption}</Inlines>
    </figcaption>
  </figure>
);
