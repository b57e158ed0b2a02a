import { SvgError } from './svg-error.ts';

/** Fill of a shape: a colour `#RRGGBB`, or null for none. */
export type Fill = { colour: string | null; evenOdd: boolean };

/** The default fill of SVG. */
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
  throw new SvgError(`the colour \`${text.trim().slice(0, 40)}\``);
};

/** Parses `fill:#000;stroke:none`. */
const declarations = (style: string): Record<string, string> =>
  Object.fromEntries(
    style.split(';').flatMap((part) => {
      const [key = '', value = ''] = part.split(':', 2);
      return key.trim() === '' ? [] : [[key.trim(), value.trim()]];
    }),
  );

const isOpaque = (value: string | undefined): boolean => value === undefined || Number(value) === 1;

/** The fill of a nested element; throws an `SvgError` for what pages cannot show. */
export const fillOf = (name: string, attributes: Readonly<Record<string, string>>, around: Fill): Fill => {
  const presentation = { ...attributes, ...declarations(attributes.style ?? '') } as Record<
    string,
    string | undefined
  >;
  for (const key of ['opacity', 'fill-opacity'])
    if (!isOpaque(presentation[key])) throw new SvgError(`\`${key}\` on \`<${name}>\``);
  for (const key of ['mask', 'clip-path', 'filter', 'class'])
    if (presentation[key] !== undefined && presentation[key] !== 'none')
      throw new SvgError(`\`${key}\` on \`<${name}>\``);
  if (presentation.stroke !== undefined && colourOf(presentation.stroke) !== null)
    throw new SvgError(`\`stroke\` on \`<${name}>\``);
  return {
    colour: presentation.fill === undefined ? around.colour : colourOf(presentation.fill),
    evenOdd:
      presentation['fill-rule'] === undefined ? around.evenOdd : presentation['fill-rule'] === 'evenodd',
  };
};
