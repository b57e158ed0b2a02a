import type { Piece, StructureElement } from '../structure/structure.ts';
import type { ArtifactSpec, LineRun, TagProps } from '../types.ts';

/** The parts of react-pdf's node tree that this layer reads: small structural types. */

export type Box = Partial<
  Record<
    | 'top'
    | 'left'
    | 'width'
    | 'height'
    | 'borderTopWidth'
    | 'borderRightWidth'
    | 'borderBottomWidth'
    | 'borderLeftWidth'
    | 'paddingTop'
    | 'paddingBottom'
    | 'paddingLeft',
    number
  >
>;

type Glyph = { id: number; advanceWidth: number; codePoints: readonly number[] };
/** Position of a glyph, in points at the size of its run. */
type Position = { xAdvance: number; xOffset: number; yOffset: number };
type Font = { type?: string; unitsPerEm: number };
type RunAttributes = {
  font?: readonly Font[];
  fontSize: number;
  color: string;
  opacity?: number | null;
  link?: string | null;
  backgroundColor?: string | null | undefined;
};
export type Run = {
  /** Range of its characters in the line. */
  start: number;
  end: number;
  glyphs?: readonly Glyph[];
  positions?: readonly Position[];
  xAdvance?: number;
  height?: number;
  descent?: number;
  attributes: RunAttributes;
};
export type Line = {
  string: string;
  runs: Run[];
  decorationLines?: readonly unknown[];
  /** Its offset in the text, in points. */
  box?: { x: number; y: number };
  ascent?: number;
};

/** Findings of `prepare` about a node; carried in its props through layout, on every part of a split node. */
export type Mark = {
  owner: StructureElement;
  /** The element made by this very node. */
  element: StructureElement | null;
  content:
    | { kind: 'artifact'; artifact: ArtifactSpec }
    | { kind: 'piece'; piece: Piece }
    | { kind: 'inline' }
    | { kind: 'group'; decoration: Piece | null };
  fixed: boolean;
};

/** A prepared broken line; `link` is a token instead of an address, as in a nested Text. */
export type PreparedLine = { runs: readonly (LineRun & { link?: string })[]; taggedMark?: Mark };

type Props = Omit<TagProps, 'brokenLines'> & {
  brokenLines?: readonly PreparedLine[];
  taggedMark?: Mark;
  fixed?: boolean;
  render?: unknown;
  size?: unknown;
  wrap?: unknown;
  backOnly?: boolean;
  src?: unknown;
  href?: unknown;
  /** The name of a destination; for a marker, its action. */
  id?: string | (() => void);
  fontFamily?: Family;
  transform?: unknown;
  debug?: unknown;
  /** The layout's penalty for a page, from 0. */
  flaw?: number;
};
type Family = string | readonly string[];
type Style = {
  fontFamily?: Family;
  backgroundColor?: unknown;
  transform?: unknown;
  overflow?: unknown;
  direction?: unknown;
  position?: unknown;
  width?: unknown;
};

export type Node = {
  type: string;
  value?: string;
  props?: Props;
  style?: Style;
  box?: Box;
  origin?: unknown;
  children?: Node[];
  lines?: readonly Line[];
  /** Horizontal offset of a shrink-to-fit text for its alignment. */
  alignOffset?: number;
};

/**
 * Whether a box does more than contain its content: it rotates or clips it, is drawn for debugging, or is the
 * target of links.
 */
export const isMoreThanPlace = ({ style, props }: Node): boolean =>
  Boolean(style?.transform || props?.transform || style?.overflow === 'hidden' || props?.id || props?.debug);

/** The words of a broken line. */
export const lineText = ({ runs }: PreparedLine): string => runs.map(({ text }) => text).join('');

/** All text below a node, as written. */
export const nodeText = ({ value, props, children = [] }: Node): string =>
  value ?? props?.brokenLines?.map(lineText).join('') ?? children.map((child) => nodeText(child)).join('');

/** Number of set text lines at or below a node, without artifacts. */
export const linesIn = ({ lines, children, props }: Node): number => {
  if (props?.artifact) return 0;
  let count = lines?.length ?? 0;
  for (const child of children ?? []) count += linesIn(child);
  return count;
};
