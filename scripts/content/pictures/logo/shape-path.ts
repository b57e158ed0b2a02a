type Attributes = Readonly<Record<string, string>>;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?:px)?$/i;
const PATH_DATA = /^[MmLlHhVvCcSsQqTtAaZz\d\s,.eE+-]+$/;

/** An attribute's number in user units, 0 by default; NaN for percentages and other units. */
const numberOf = (attributes: Attributes, name: string): number => {
  const text = attributes[name]?.trim() ?? '0';
  return NUMBER.test(text) ? Number.parseFloat(text) : Number.NaN;
};

const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}A${rx} ${ry} 0 1 0 ${x + rx} ${y}A${rx} ${ry} 0 1 0 ${x - rx} ${y}Z`;

const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}H${x + width}V${y + height}H${x}Z`;

const roundRectangle = (x: number, y: number, width: number, height: number, r: number): string =>
  [
    `M${x + r} ${y}H${x + width - r}A${r} ${r} 0 0 1 ${x + width} ${y + r}V${y + height - r}`,
    `A${r} ${r} 0 0 1 ${x + width - r} ${y + height}H${x + r}A${r} ${r} 0 0 1 ${x} ${y + height - r}`,
    `V${y + r}A${r} ${r} 0 0 1 ${x + r} ${y}Z`,
  ].join('');

type DrawShape = (attributes: Attributes) => string;

const from =
  (names: readonly string[], draw: (...numbers: number[]) => string): DrawShape =>
  (attributes) =>
    draw(...names.map((name) => numberOf(attributes, name)));

/** Converts each SVG shape to path data. */
const SHAPES: Readonly<Record<string, DrawShape>> = {
  path: ({ d = '' }) => d.trim(),
  polygon: ({ points = '' }) => `M${points.trim()}Z`,
  circle: from(['cx', 'cy', 'r'], (x = 0, y = 0, r = 0) => ellipse(x, y, r, r)),
  ellipse: from(['cx', 'cy', 'rx', 'ry'], (x = 0, y = 0, rx = 0, ry = 0) => ellipse(x, y, rx, ry)),
  rect: from(['x', 'y', 'width', 'height', 'rx'], (x = 0, y = 0, width = 0, height = 0, rx = 0) =>
    rx > 0
      ? roundRectangle(x, y, width, height, Math.min(rx, width / 2, height / 2))
      : rectangle(x, y, width, height),
  ),
};

/** Whether a name is that of a supported shape. */
export const isShape = (name: string): boolean => Object.hasOwn(SHAPES, name);

/** The path data of a shape; null when its numbers or its data cannot be read. */
export const shapePath = (name: string, attributes: Attributes): string | null => {
  const d = SHAPES[name]?.(attributes) ?? '';
  return PATH_DATA.test(d) ? d : null;
};
