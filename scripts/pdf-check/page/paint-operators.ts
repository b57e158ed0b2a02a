import { OPS } from '../pdf/pdfjs.ts';
import { number, numbers, type Operator, type Operators } from './operator.ts';
import { paintImage, paintPath, paintShading } from './paint.ts';
import type { Shape } from './types.ts';

type PaintStyle = { fill: Shape['rule'] | null; stroke: boolean };

const HOW: Readonly<Record<number, PaintStyle>> = {
  [OPS.stroke]: { fill: null, stroke: true },
  [OPS.closeStroke]: { fill: null, stroke: true },
  [OPS.fill]: { fill: 'nonzero', stroke: false },
  [OPS.eoFill]: { fill: 'evenodd', stroke: false },
  [OPS.fillStroke]: { fill: 'nonzero', stroke: true },
  [OPS.eoFillStroke]: { fill: 'evenodd', stroke: true },
  [OPS.closeFillStroke]: { fill: 'nonzero', stroke: true },
  [OPS.closeEOFillStroke]: { fill: 'evenodd', stroke: true },
};
const NOTHING: PaintStyle = { fill: null, stroke: false };

const image: Operator = (machine) => paintImage(machine);

/** Operators that paint paths and images. */
export const PAINT_OPERATORS: Operators = {
  [OPS.constructPath]: (machine, [how, path]) =>
    paintPath(machine, numbers((path as unknown[] | null)?.[0]), HOW[number(how)] ?? NOTHING),
  [OPS.clip]: (machine) => {
    machine.pendingClip = 'nonzero';
  },
  [OPS.eoClip]: (machine) => {
    machine.pendingClip = 'evenodd';
  },
  [OPS.shadingFill]: (machine) => paintShading(machine),
  [OPS.paintImageXObject]: image,
  [OPS.paintImageXObjectRepeat]: image,
  [OPS.paintInlineImageXObject]: image,
  [OPS.paintInlineImageXObjectGroup]: image,
  [OPS.paintImageMaskXObject]: image,
  [OPS.paintImageMaskXObjectGroup]: image,
  [OPS.paintImageMaskXObjectRepeat]: image,
  [OPS.paintSolidColorImageMask]: image,
};
