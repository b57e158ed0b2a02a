import { dictAt } from '../objects.ts';
import { OPS } from '../pdfjs.ts';
import { add, type ColourSpace, type Handler, numbersIn, type Reader } from './reader.ts';

type Side = 'fill' | 'stroke';

const SPACES: ReadonlyMap<string, ColourSpace> = new Map([
  ['/DeviceGray', 1],
  ['/DeviceRGB', 3],
]);

const SETTERS = { fill: OPS.setFillRGBColor, stroke: OPS.setStrokeRGBColor } as const;

/** A colour as pdf.js writes it, `#rrggbb`. */
const hexOf = (parts: readonly number[]): string => {
  const [red = 0, green = red, blue = red] = new Uint8ClampedArray(parts.map((part) => part * 255));
  return `#${((1 << 24) | (red << 16) | (green << 8) | blue).toString(16).slice(1)}`;
};

const setColour = (reader: Reader, side: Side, operands: readonly string[]): boolean => {
  const parts = numbersIn(operands, reader.state[side]);
  return parts !== null && add(reader, SETTERS[side], [hexOf(parts)]);
};

/** Colour spaces of the file's own are left to pdf.js, which converts them. */
const hasOwnSpaces = ({ resources }: Reader): boolean =>
  (dictAt(resources, 'ColorSpace')?.keys() ?? []).length > 0;

const setSpace =
  (side: Side): Handler =>
  (reader, [name = '', ...others]) => {
    const space = SPACES.get(name);
    if (space === undefined || others.length > 0 || hasOwnSpaces(reader)) return false;
    reader.state = { ...reader.state, [side]: space };
    return true;
  };

const inSpace =
  (side: Side): Handler =>
  (reader, operands) =>
    setColour(reader, side, operands);

const device =
  (side: Side, space: ColourSpace): Handler =>
  (reader, operands) => {
    reader.state = { ...reader.state, [side]: space };
    return !hasOwnSpaces(reader) && setColour(reader, side, operands);
  };

/** Operators of colours in grey and in red, green and blue. */
export const COLOUR_HANDLERS: Readonly<Record<string, Handler>> = {
  cs: setSpace('fill'),
  CS: setSpace('stroke'),
  sc: inSpace('fill'),
  SC: inSpace('stroke'),
  scn: inSpace('fill'),
  SCN: inSpace('stroke'),
  g: device('fill', 1),
  G: device('stroke', 1),
  rg: device('fill', 3),
  RG: device('stroke', 3),
};
