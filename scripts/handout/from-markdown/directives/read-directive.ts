import type { Directives } from 'mdast-util-directive';
import { toString as plainText } from 'mdast-util-to-string';
import type { Place } from '../../../diagnostics/diagnostic.ts';
import { asWritten, colonsOf, didYouMean } from '../as-written.ts';
import { report, type State } from '../state.ts';
import { attributePlace, checkAttributes } from './directive-attributes.ts';

/** A directive that matches its rule. */
export type ReadDirective = {
  name: string;
  /** The words in brackets without markup; empty when there are none. */
  label: string;
  attribute: (name: string) => string;
  placeOf: (attribute: string) => Place;
};

const unknownName = (node: Directives, state: State): void =>
  report(state.file, node, {
    rule: 'markdown/unknown-directive',
    found: `directive ${asWritten(node)}`,
    expected: 'a directive of the authoring guide',
    fix: `${didYouMean(node.name, state.directives.keys())}For a plain colon write \`\\:${node.name}\`.`,
  });

const wrongForm = (node: Directives, example: string, state: State): void =>
  report(state.file, node, {
    rule: 'markdown/directive-form',
    found: `${asWritten(node)} with ${colonsOf(node) === 1 ? 'one colon' : `${colonsOf(node)} colons`}`,
    expected: `\`${example}\``,
    fix: 'Inside a line a directive takes one colon, on a line of its own two, around other lines three or more.',
  });

const checkClosed = (node: Directives, state: State): void => {
  if (node.type !== 'containerDirective' || node.data?.position?.closing) return;
  report(state.file, node, {
    rule: 'markdown/unclosed-directive',
    found: `${asWritten(node)} that is never closed`,
    expected: 'a line `:::` after the last line of the box',
    fix: 'Close it with as many colons as it opens with; a box around other boxes takes more colons than they do.',
  });
};

const hasLabel = (node: Directives): boolean =>
  node.type === 'containerDirective'
    ? node.children[0]?.type === 'paragraph' && node.children[0].data?.directiveLabel === true
    : node.children.length > 0;

const checkLabel = (node: Directives, example: string, rule: string, state: State): boolean => {
  const fits = rule === 'allowed' || hasLabel(node) === (rule === 'needed');
  if (!fits)
    report(state.file, node, {
      rule: 'markdown/directive-label',
      found: `${asWritten(node)} ${hasLabel(node) ? 'with words in brackets' : 'without words in brackets'}`,
      expected: `\`${example}\``,
      fix: hasLabel(node)
        ? 'Delete the brackets.'
        : 'Put the words in brackets right after the name, without a space.',
    });
  return fits;
};

/** The directive when it matches its rule; otherwise null, with each error recorded. */
export const readDirective = (node: Directives, state: State): ReadDirective | null => {
  checkClosed(node, state);
  const { name } = node;
  const rule = state.directives.get(name);
  if (rule === undefined) {
    unknownName(node, state);
    return null;
  }
  const { forms, attributes, example } = rule;
  const label = forms[node.type];
  if (label === undefined) {
    wrongForm(node, example, state);
    return null;
  }
  const shown =
    name === 'only' && node.type === 'textDirective' ? ':only[words]{cancer="prostate"}' : example;
  const results = [checkAttributes(node, attributes, state), checkLabel(node, shown, label, state)];
  if (results.includes(false)) return null;
  return {
    name,
    label: plainText(node).trim(),
    attribute: (key) => node.attributes?.[key] ?? '',
    placeOf: (key) => attributePlace(node, key),
  };
};
