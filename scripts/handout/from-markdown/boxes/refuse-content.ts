import { type FlowContent, report, type State } from '../state.ts';

const KINDS: { [Type in FlowContent['type']]: string } = {
  blockquote: 'quote',
  code: 'code block',
  containerDirective: 'box',
  definition: 'definition',
  footnoteDefinition: 'footnote',
  heading: 'heading',
  html: 'raw HTML',
  leafDirective: 'directive',
  list: 'list',
  paragraph: 'paragraph',
  table: 'table',
  thematicBreak: 'thematic break',
};

const kindOf = (node: FlowContent): string => {
  if ('name' in node) return `\`${node.name}\``;
  return node.type === 'list' && node.ordered ? 'numbered list' : KINDS[node.type];
};

/** Records content that a box must not have. */
export const refuseContent = (node: FlowContent, box: string, wanted: string, state: State): void =>
  report(state.file, node, {
    rule: 'markdown/box-content',
    found: `${kindOf(node)} in \`:::${box}\``,
    expected: wanted,
    fix: 'Move it before or after the box.',
  });
