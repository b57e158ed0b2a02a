import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import type { Unit } from '../units/unit.ts';

/** The non-text parts of a line: the same in every language. */
export type InlineParts = {
  /** The words, without the arguments of directives. */
  words: string;
  /** Directives as written, without the words that they contain. */
  directives: string[];
  /** Keys of the sources cited. */
  sources: string[];
  links: string[];
  marks: string[];
};

/** Directives whose label is part of the text. */
const WITH_WORDS: ReadonlySet<string> = new Set(['only', 'lang']);

const emptyParts = (): InlineParts => ({ words: '', directives: [], sources: [], links: [], marks: [] });

const collect = (node: Nodes, parts: InlineParts): void => {
  if (node.type === 'text' || node.type === 'inlineCode') parts.words += node.value;
  if (node.type === 'break') parts.words += ' ';
  if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'inlineCode')
    parts.marks.push(node.type);
  if (node.type === 'link' || node.type === 'image') parts.links.push(node.url);
  if (node.type === 'textDirective' && /^\d/u.test(node.name)) parts.words += `:${node.name}`;
  else if (node.type === 'textDirective') {
    const label = node.children.map((child) => ('value' in child ? child.value : '')).join('');
    if (node.name === 'cite') parts.sources.push(...label.split(';').map((key) => key.trim()));
    else {
      const attributes = Object.entries(node.attributes ?? {}).sort();
      const own = WITH_WORDS.has(node.name) || label === '' ? '' : `[${label}]`;
      const values = attributes.map(([key, value]) => `${key}="${value}"`).join(' ');
      parts.directives.push(`:${node.name}${own}${values === '' ? '' : `{${values}}`}`);
    }
    if (!WITH_WORDS.has(node.name)) return;
  }
  if ('children' in node) for (const child of node.children) collect(child, parts);
};

/** The words of a unit, and its inline markup; a unit that is not parsed yet is parsed as Markdown. */
export const inlineParts = ({ text, content }: Pick<Unit, 'text' | 'content'>): InlineParts => {
  const parts = emptyParts();
  for (const node of content ?? [parseMarkdown(text)]) collect(node, parts);
  return parts;
};
