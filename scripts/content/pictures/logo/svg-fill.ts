import { SvgFault } from './svg-fault.ts';

/** How a shape is filled: a colour `#RRGGBB`, or null for not at all. */
export type Fill = { colour: string | null; evenOdd: boolean };

/** What SVG starts with. */
export const PLAIN: Fill = { colour: '#000000', evenOdd: false };

const NAMED: Readonly<Record<string, string | null>> = {
  none: null,
  transparent: null,
  black: '#000000',
  white: '#FFFFFF',
  currentcolor: '#000000',
};

const colourOf = (text: string): string | null => {
  const written = text.trim().toLowerCase();
  if (Object.hasOwn(NAMED, written)) return NAMED[written] ?? null;
  if (/^#[\da-f]{6}$/.test(written)) return written.toUpperCase();
  if (/^#[\da-f]{3}$/.test(written))
    return `#${[...written.slice(1)].map((digit) => digit + digit).join('')}`.toUpperCase();
  throw new SvgFault(`the colour \`${text.trim().slice(0, 40)}\``);
};

/** `fill:#000;stroke:none` as a table. */
const declarations = (style: string): Record<string, string> =>
  Object.fromEntries(
    style.split(';').flatMap((part) => {
      const [key = '', value = ''] = part.split(':', 2);
      return key.trim() === '' ? [] : [[key.trim(), value.trim()]];
    }),
  );

const isOpaque = (value: string | undefined): boolean => value === undefined || Number(value) === 1;

/** The fill of an element inside of another; throws an `SvgFault` for what the pages cannot show. */
export const fillOf = (name: string, attributes: Readonly<Record<string, string>>, around: Fill): Fill => {
  const look = { ...attributes, ...declarations(attributes.style ?? '') } as Record<
    string,
    string | undefined
  >;
  for (const key of ['opacity', 'fill-opacity'])
    if (!isOpaque(look[key])) throw new SvgFault(`\`${key}\` on \`<${name}>\``);
  for (const key of ['mask', 'clip-path', 'filter', 'class'])
    if (look[key] !== undefined && look[key] !== 'none') throw new SvgFault(`\`${key}\` on \`<${name}>\``);
  if (look.stroke !== undefined && colourOf(look.stroke) !== null)
    throw new SvgFault(`\`stroke\` on \`<${name}>\``);
  return {
    colour: look.fill === undefined ? around.colour : colourOf(look.fill),
    evenOdd: look['fill-rule'] === undefined ? around.evenOdd : look['fill-rule'] === 'evenodd',
  };
};
