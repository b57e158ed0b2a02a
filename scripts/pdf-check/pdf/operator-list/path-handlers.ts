import { OPS } from '../pdfjs.ts';
import { add, type Handler, type Reader, withNumbers } from './reader.ts';

/** Path commands of pdf.js. */
const [MOVE, LINE, CURVE, CLOSE] = [0, 1, 2, 4];

const pointTo =
  (command: number) =>
  (reader: Reader, [x = 0, y = 0]: readonly number[]): true => {
    reader.path.push(command, x, y);
    reader.pen = [x, y];
    return true;
  };

const curveTo = (reader: Reader, [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0]: readonly number[]): true => {
  reader.path.push(CURVE, x1, y1, x2, y2, x, y);
  reader.pen = [x, y];
  return true;
};

/** As pdf.js reads it: one without width or height is a line. */
const rectangle = (reader: Reader, [x = 0, y = 0, width = 0, height = 0]: readonly number[]): true => {
  const [right, top] = [x + width, y + height];
  reader.path.push(MOVE, x, y);
  if (width === 0 || height === 0) reader.path.push(LINE, right, top, CLOSE);
  else reader.path.push(LINE, right, y, LINE, right, top, LINE, x, top, CLOSE);
  reader.pen = [x, y];
  return true;
};

const close = (reader: Reader): true => {
  reader.path.push(CLOSE);
  return true;
};

const paints =
  (operator: number, isClosed = false): Handler =>
  (reader, operands) => {
    if (isClosed) close(reader);
    const path = reader.path.length === 0 ? null : reader.path;
    reader.path = [];
    return operands.length === 0 && add(reader, OPS.constructPath, [operator, [path], null]);
  };

const bare =
  (handle: (reader: Reader) => true): Handler =>
  (reader, operands) =>
    operands.length === 0 && handle(reader);

/** Operators that construct, clip to and paint a path. */
export const PATH_HANDLERS: Readonly<Record<string, Handler>> = {
  m: withNumbers(2, pointTo(MOVE)),
  l: withNumbers(2, pointTo(LINE)),
  c: withNumbers(6, curveTo),
  v: withNumbers(4, (reader, values) => curveTo(reader, [...reader.pen, ...values])),
  y: withNumbers(4, (reader, [x1 = 0, y1 = 0, x = 0, y = 0]) => curveTo(reader, [x1, y1, x, y, x, y])),
  re: withNumbers(4, rectangle),
  h: bare(close),
  W: bare((reader) => add(reader, OPS.clip, [])),
  'W*': bare((reader) => add(reader, OPS.eoClip, [])),
  S: paints(OPS.stroke),
  s: paints(OPS.closeStroke, true),
  f: paints(OPS.fill),
  F: paints(OPS.fill),
  'f*': paints(OPS.eoFill),
  B: paints(OPS.fillStroke),
  'B*': paints(OPS.eoFillStroke),
  b: paints(OPS.closeFillStroke, true),
  'b*': paints(OPS.closeEOFillStroke, true),
  n: paints(OPS.endPath),
};
