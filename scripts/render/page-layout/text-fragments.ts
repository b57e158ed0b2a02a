import * as P from '@react-pdf/primitives';
import { Font } from '@react-pdf/renderer';
import type { Node, PreparedLine } from '../../tagged-pdf/index.ts';
import type { BoxStyle, Style } from './style-types.ts';

/** A piece of text in one style, for the text engine. */
export type Fragment = { string: string; attributes: Record<string, unknown> };

/** Properties that nested text inherits. */
const INHERITED = [
  'color',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'lineHeight',
  'textAlign',
  'textDecoration',
  'backgroundColor',
] as const;

const LAST_RESORT = 'Helvetica';

type Face = { hasGlyphForCodePoint?: (character: number) => boolean };
type Faces = readonly (Face | undefined)[];

const facesOf = ({ fontFamily, fontWeight, fontStyle }: Style): Faces =>
  [...[fontFamily ?? []].flat(), LAST_RESORT].map((family) => {
    const font = Font.getFont({
      fontFamily: String(family),
      fontWeight: fontWeight as number,
      fontStyle: fontStyle as 'italic',
    });
    return (font as { data?: Face } | null | undefined)?.data;
  });

/** Control characters for line breaking, which no font draws. */
const UNSEEN = /[\u2028\u2029\u2060]/g;
const withoutUnseen = (text: string, face: Face | undefined): string =>
  text.replace(UNSEEN, (sign) => (face?.hasGlyphForCodePoint?.(sign.charCodeAt(0)) ? sign : ''));

const attributesOf = (style: Style, font: Faces, link: unknown, within: boolean): Fragment['attributes'] => {
  const { color = 'black', fontSize = 18, lineHeight, textAlign, textDecoration: decoration } = style;
  const decorated = String(decoration ?? '');
  return {
    font,
    color,
    fontSize,
    lineHeight,
    direction: 'ltr',
    // The background of a whole text is painted with its box.
    backgroundColor: within ? style.backgroundColor : null,
    underline: decorated.includes('underline'),
    strike: decorated.includes('line-through'),
    strikeColor: color,
    underlineColor: color,
    link,
    align: textAlign || 'left',
  };
};

const decorations = (outer: unknown, own: unknown): string =>
  [outer, own].filter((each) => each && each !== 'none').join(' ');

/** The style of nested text. */
const inheritedBy = (outer: Style, own: Style): Style => {
  const taken = Object.fromEntries(
    INHERITED.filter((name) => outer[name] !== undefined).map((name) => [name, outer[name]]),
  );
  const both = { ...taken, ...own };
  const { textDecoration: drawn } = own;
  return drawn === undefined ? both : { ...both, textDecoration: decorations(outer.textDecoration, drawn) };
};

/** The words of a broken line, stretch by stretch. */
export const fragmentsOfLine = (
  { runs }: PreparedLine,
  style: Style,
  boxStyleOf: (style: unknown) => BoxStyle,
): Fragment[] =>
  runs.map(({ text, style: own, link }) => {
    const taken = own ? inheritedBy(style, boxStyleOf(own).style) : style;
    return { string: text, attributes: attributesOf(taken, facesOf(taken), link, own !== undefined) };
  });

/** The pieces of a text, each in its inherited or own style. */
export const fragmentsOf = (
  node: Pick<Node, 'children' | 'props'>,
  style: Style,
  boxStyleOf: (style: unknown) => BoxStyle,
  outerLink: unknown,
  within: boolean,
): Fragment[] => {
  const font = facesOf(style);
  const attributes = attributesOf(style, font, outerLink || node.props?.src || node.props?.href, within);
  return (node.children ?? []).flatMap((child): Fragment[] => {
    if (child.type !== P.TextInstance)
      return fragmentsOf(
        child,
        inheritedBy(style, boxStyleOf(child.style).style),
        boxStyleOf,
        attributes.link,
        true,
      );
    const string = withoutUnseen(child.value ?? '', font[0]);
    return string === '' ? [] : [{ string, attributes }];
  });
};
