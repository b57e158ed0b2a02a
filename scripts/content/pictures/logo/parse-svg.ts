import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Logo } from '../../../model/handout.ts';
import { isShape, shapePath } from './shape-path.ts';
import { SvgError } from './svg-error.ts';
import { type Fill, fillOf, PLAIN } from './svg-fill.ts';

type Drawing = Extract<Logo, { type: 'drawing' }>;
type Node = Record<string, unknown> & { ':@'?: Record<string, string> };

const MAX_SHAPES = 500;
const SILENT: ReadonlySet<string> = new Set([
  'title',
  'desc',
  'metadata',
  '#text',
  '#comment',
  '?xml',
  'sodipodi:namedview',
]);

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
  parseAttributeValue: false,
});

const tagName = (node: Node): string => Object.keys(node).find((key) => key !== ':@') ?? '';

const shapesIn = (nodes: readonly Node[], around: Fill): Drawing['shapes'] =>
  nodes.flatMap((node) => {
    const name = tagName(node);
    if (SILENT.has(name)) return [];
    const attributes = node[':@'] ?? {};
    if (attributes.transform) throw new SvgError(`\`transform\` on \`<${name}>\``);
    if (name === 'defs' && (node.defs as Node[]).length === 0) return [];
    const fill = fillOf(name, attributes, around);
    if (name === 'g') return shapesIn(node.g as Node[], fill);
    if (!isShape(name)) throw new SvgError(`\`<${name}>\``);
    const d = shapePath(name, attributes);
    if (d === null) throw new SvgError(`\`<${name}>\` with numbers that cannot be read`);
    return fill.colour === null ? [] : [{ d, fill: fill.colour, evenOdd: fill.evenOdd }];
  });

const viewBoxOf = ({ viewBox, width, height }: Record<string, string>): Drawing['viewBox'] => {
  const numbers = (viewBox ?? `0 0 ${Number.parseFloat(width ?? '')} ${Number.parseFloat(height ?? '')}`)
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [left = 0, top = 0, wide = 0, high = 0] = numbers;
  if (numbers.length !== 4 || numbers.some((value) => !Number.isFinite(value)) || wide <= 0 || high <= 0)
    throw new SvgError('no `viewBox` with four numbers');
  return [left, top, wide, high];
};

/**
 * The filled shapes of an SVG file. Rejects anything printers may render differently: throws an `SvgError`
 * that names it.
 */
export const parseSvg = (text: string): Drawing => {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new SvgError('a document type');
  if (XMLValidator.validate(text) !== true) throw new SvgError('XML that is not well formed');
  const svg = (parser.parse(text) as Node[]).find((node) => tagName(node) === 'svg');
  if (!svg) throw new SvgError('no `<svg>`');
  const attributes = svg[':@'] ?? {};
  const viewBox = viewBoxOf(attributes);
  const shapes = shapesIn(svg.svg as Node[], fillOf('svg', attributes, PLAIN));
  if (shapes.length === 0) throw new SvgError('no filled shape');
  if (shapes.length > MAX_SHAPES) throw new SvgError(`${shapes.length} shapes, of at most ${MAX_SHAPES}`);
  return { type: 'drawing', viewBox, shapes };
};
