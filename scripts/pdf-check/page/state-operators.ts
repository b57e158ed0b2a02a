import { OPS } from '../pdf/pdfjs.ts';
import { isInStream } from './machine.ts';
import { multiply, toMatrix } from './matrix.ts';
import { numbers, type Operator, type Operators, sets } from './operator.ts';
import { colourOf } from './state.ts';

const save: Operator = (machine) => {
  machine.saved.push({ ...machine.state });
};
const restore: Operator = (machine) => {
  machine.state = machine.saved.pop() ?? machine.state;
};

const SETTINGS: Readonly<Record<string, Operator>> = {
  ca: sets('fillAlpha'),
  CA: sets('strokeAlpha'),
  LW: sets('lineWidth'),
};

const fill: Operator = ({ state }, [colour]) => {
  state.fill = colourOf(colour);
};
const stroke: Operator = ({ state }, [colour]) => {
  state.stroke = colourOf(colour);
};

const transform: Operator = ({ state }, args) => {
  state.matrix = multiply(toMatrix(numbers(args)), state.matrix);
};

const beginForm: Operator = (machine, [matrix]) => {
  save(machine, []);
  machine.forms.push(machine.marks.length);
  if (matrix) transform(machine, matrix as number[]);
};
const endForm: Operator = (machine) => {
  machine.forms.pop();
  restore(machine, []);
};

/** pdf.js returns the tag of BDC as a string and that of BMC as a name object. */
const tagOf = (tag: unknown): string =>
  typeof tag === 'object' && tag !== null && 'name' in tag ? String(tag.name) : String(tag);

const open: Operator = (machine, [tag, mcid]) => {
  const mark = { tag: tagOf(tag), mcid: typeof mcid === 'number' ? mcid : null };
  machine.marks = [...machine.marks, mark];
  machine.painted.openings.push({ marks: machine.marks, inStream: isInStream(machine) });
};
const close: Operator = (machine) => {
  if (machine.marks.length === 0) machine.painted.unopened += 1;
  machine.marks = machine.marks.slice(0, -1);
};

/** Operators of graphics state, marked content and form XObjects. */
export const STATE_OPERATORS: Operators = {
  [OPS.save]: save,
  [OPS.restore]: restore,
  [OPS.transform]: transform,
  [OPS.setLineWidth]: sets('lineWidth'),
  [OPS.setGState]: (machine, [settings]) => {
    for (const [key, value] of settings as [string, unknown][]) SETTINGS[key]?.(machine, [value]);
  },
  [OPS.setFillRGBColor]: fill,
  [OPS.setFillColorN]: fill,
  [OPS.setFillTransparent]: fill,
  [OPS.setStrokeRGBColor]: stroke,
  [OPS.setStrokeColorN]: stroke,
  [OPS.setStrokeTransparent]: stroke,
  [OPS.paintFormXObjectBegin]: beginForm,
  [OPS.paintFormXObjectEnd]: endForm,
  [OPS.beginMarkedContent]: open,
  [OPS.beginMarkedContentProps]: open,
  [OPS.endMarkedContent]: close,
};
