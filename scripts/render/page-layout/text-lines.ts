import * as P from '@react-pdf/primitives';
import layoutEngine, {
  bidi,
  fontSubstitution,
  fromFragments,
  justification,
  linebreaker,
  scriptItemizer,
  textDecoration,
  wordHyphenation,
} from '@react-pdf/textkit';
import type { Node, PreparedLine } from '../../tagged-pdf/index.ts';
import { createMemo } from '../memo.ts';
import type { SetLine, Setter } from './box-node.ts';
import { createSetPlainLine } from './plain-line.ts';
import type { BoxStyle, Style } from './style-types.ts';
import { type Fragment, fragmentsOf, fragmentsOfLine } from './text-fragments.ts';

/** Characters before Hebrew: none of them changes the reading direction. */
const FROM_LEFT = /^[\0-\u058F\u2010-\u2027\u2030-\u205E]*$/;

/**
 * The directions in a text. Purely left-to-right text has one, and react-pdf's engine need not look at each
 * of its characters (2 % of a sheet's time). Every text begins from the left (`fragmentsOf`).
 */
const directions = () => {
  const byRules = bidi();
  return (text: Parameters<typeof byRules>[0]): ReturnType<typeof byRules> => {
    const { string } = text;
    if (!FROM_LEFT.test(string)) return byRules(text);
    return { string, runs: [{ start: 0, end: string.length, attributes: { bidiLevel: 0 } }] };
  };
};

const engine = layoutEngine({
  bidi: directions,
  linebreaker,
  justification,
  textDecoration,
  scriptItemizer,
  wordHyphenation,
  fontSubstitution,
});

const OPTIONS = {
  shrinkWhitespaceFactor: { before: -0.5, after: -0.5 },
  hyphenationCallback: (word: string | null) => [word ?? ''],
};

type Lines = readonly SetLine[];

const setText = (fragments: readonly Fragment[], width: number, height: number | undefined): Lines => {
  const text = fromFragments(fragments as unknown as Parameters<typeof fromFragments>[0]);
  const room = { x: 0, y: 0, width, height: height || Number.POSITIVE_INFINITY };
  return engine(text, room, OPTIONS as unknown as Parameters<typeof engine>[2]).flat() as unknown as Lines;
};

/** Wider than any line: a broken line is not broken again. */
const ENDLESS = 14_400;

/** Lays out broken lines unchanged, in the style of their text. */
export type SetBrokenLines = (lines: readonly PreparedLine[], style: Style) => Lines;

export const createSetBrokenLines = (boxStyleOf: (style: unknown) => BoxStyle): SetBrokenLines => {
  const setPlainLine = createSetPlainLine();
  return (lines, style) =>
    lines.flatMap((line) => {
      const fragments = fragmentsOfLine(line, style, boxStyleOf);
      const plain = setPlainLine(fragments);
      const set = plain ? [plain] : setText(fragments, ENDLESS, undefined);
      return set.map((each) => ({ ...each, taggedMark: line.taggedMark }));
    });
};

/** Words and styles of a text, as a key. */
const textKey = ({ children = [] }: Pick<Node, 'children'>): unknown[] =>
  children.map((child) =>
    child.type === P.TextInstance ? child.value : [child.style, child.props?.src, textKey(child)],
  );

const MAX_CACHED_TEXTS = 6000;

/** Sets the lines of a text, in its style including what it inherits from its page. */
export type SetText = (text: Pick<Node, 'children' | 'props'>, style: Style) => Setter;

/**
 * Lays out text, with a bounded cache, since sheets share much of their text. The lines are shared and must
 * not be changed.
 */
export const createSetText = (boxStyleOf: (style: unknown) => BoxStyle): SetText => {
  const cached = createMemo<Lines>(MAX_CACHED_TEXTS);
  return (text, style) => {
    const words = JSON.stringify([style, text.props?.src, textKey(text)]);
    return (width, height) => {
      const key = `${width} ${height} ${words}`;
      return cached(key, () => setText(fragmentsOf(text, style, boxStyleOf, null, false), width, height));
    };
  };
};
