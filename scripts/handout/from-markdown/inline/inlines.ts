import type { PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Inline } from '../../../model/handout.ts';
import { refuseInlineImage } from '../../blocks/image/convert-image.ts';
import { convertTextDirective } from '../directives/text-directives.ts';
import type { State } from '../state.ts';
import { unsupported } from '../unsupported.ts';
import { convertLink } from './links.ts';
import { checkGlyphs, checkText } from './text-diagnostics.ts';

type PhrasingType = PhrasingContent['type'];
type PhrasingOf<Type extends PhrasingType> = {
  [One in Type]: Extract<PhrasingContent, { type: One }>;
}[Type];

type PhrasingHandlers = {
  [Type in PhrasingType]: (node: PhrasingOf<Type>, state: State, before: string) => Inline[];
};

const definitionOf = (identifier: string, state: State) =>
  state.definitions.get(identifier.toUpperCase()) ?? { url: '' };

/** Converts each kind of inline node. */
const PHRASING: PhrasingHandlers = {
  break: () => [{ type: 'break' }],
  delete: (node, state) => unsupported(node, 'delete', state.inlines(node.children, state), state),
  emphasis: (node, state) => [{ type: 'emphasis', children: state.inlines(node.children, state) }],
  footnoteReference: (node, state) => unsupported(node, 'footnote', [], state),
  html: (node, state) => unsupported(node, /^<\/?[A-Z]/u.test(node.value) ? 'component' : 'html', [], state),
  image: (node, state) => {
    refuseInlineImage(node, state);
    return [{ type: 'text', value: node.alt ?? '' }];
  },
  imageReference: (node, state) => {
    refuseInlineImage(node, state);
    return [{ type: 'text', value: node.alt ?? '' }];
  },
  inlineCode: (node, state) => {
    checkGlyphs(node, state);
    return [{ type: 'code', value: node.value }];
  },
  link: (node, state) => convertLink(node, node, state),
  linkReference: (node, state) => convertLink(node, definitionOf(node.identifier, state), state),
  strong: (node, state) => [{ type: 'strong', children: state.inlines(node.children, state) }],
  text: (node, state) => {
    checkText(node, state);
    return [{ type: 'text', value: node.value }];
  },
  textDirective: convertTextDirective,
};

const convertOne = <Type extends PhrasingType>(
  node: PhrasingOf<Type>,
  state: State,
  before: string,
): Inline[] => PHRASING[node.type](node, state, before);

const replaceLast = (inlines: readonly Inline[], change: (words: string) => string): Inline[] => {
  const last = inlines.at(-1);
  if (last?.type !== 'text') return [...inlines];
  return [...inlines.slice(0, -1), { type: 'text', value: change(last.value) }];
};

/**
 * Joins words where a directive between them prints nothing: no space before a full stop, one between
 * letters.
 */
const closeUp = (before: readonly Inline[], after: PhrasingContent | undefined): Inline[] => {
  const next = after === undefined ? '' : plainText(after);
  if (after === undefined || /^[\s.,;:!?)\]’”]/u.test(next))
    return replaceLast(before, (words) => words.trimEnd());
  if (!/^[\p{L}\p{N}]/u.test(next)) return [...before];
  return replaceLast(before, (words) => words.replace(/(?<=[\p{L}\p{N}])$/u, ' '));
};

/** The words of a line as written, spaces and quotes unchanged. */
export const convertInlines = (nodes: readonly PhrasingContent[], state: State): Inline[] => {
  let line: Inline[] = [];
  for (const [index, node] of nodes.entries()) {
    const previous = nodes[index - 1];
    const words = convertOne(node, state, previous ? plainText(previous) : '');
    const isSilent = words.length === 0 && node.type === 'textDirective';
    if (isSilent) line = closeUp(line, nodes[index + 1]);
    else line.push(...words);
  }
  return line;
};
