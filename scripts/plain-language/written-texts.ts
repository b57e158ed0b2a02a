import type { Nodes, PhrasingContent, Root } from 'mdast';
import { withoutAddresses } from '../content/text/without-addresses.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Placed } from '../handout/from-markdown/state.ts';
import { lineText } from '../handout/safety/line-text.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { isCardDirective } from '../model/card-levels.ts';
import type { Language } from './languages.ts';

/** One text of an author with what it is; clinic facts and conditions are filled in with short words. */
export type WrittenText = {
  text: string;
  at: Placed;
  kind: 'paragraph' | 'cell' | 'heading' | 'caption';
  /** Whether it stands in a care card. */
  inCard: boolean;
};

/** A list of an author that people read from top to bottom. */
export type WrittenList = { at: Placed; items: number };

const filled = (children: readonly PhrasingContent[], { locale, rules }: Language): string =>
  withoutAddresses(
    lineText(children, locale.sheets.condition)
      .replace(/\{(?:clinic\.)?([^}]*)\}/gu, (_, fact) => rules.factWord(fact))
      .replace(/\s+/gu, ' ')
      .replace(/ (?=[.,;:!?])/gu, '')
      .trim(),
  );

const inlineNodes = (text: string): PhrasingContent[] => {
  const [first] = parseMarkdown(text).children;
  return first?.type === 'paragraph' ? first.children : [];
};

const KINDS = {
  paragraph: 'paragraph',
  tableCell: 'cell',
  heading: 'heading',
  leafDirective: 'caption',
} as const;

const textsOf = (node: Nodes, inCard: boolean, language: Language): WrittenText[] => {
  switch (node.type) {
    case 'paragraph':
    case 'tableCell':
    case 'heading':
    case 'leafDirective':
      return [{ text: filled(node.children, language), at: node, kind: KINDS[node.type], inCard }];
    case 'containerDirective':
      return node.children.flatMap((child) => textsOf(child, inCard || isCardDirective(node.name), language));
    default:
      return 'children' in node ? node.children.flatMap((child) => textsOf(child, inCard, language)) : [];
  }
};

/** Every text of a body, whomever it is for, in the order of the file. */
export const writtenTexts = (body: Root, language: Language): WrittenText[] =>
  textsOf(body, false, language).filter(({ text }) => text !== '');

/** A line of front matter that people read, such as `lead`, at the place of its key. */
export const frontText = (text: string, { line, column }: Place, language: Language): WrittenText => ({
  text: filled(inlineNodes(text), language),
  at: { position: { start: { line, column }, end: { line, column } } },
  kind: 'paragraph',
  inCard: false,
});

/** Boxes whose items are ticked or written on, one by one. */
const TOOLS: ReadonlySet<string> = new Set(['write-in', 'wallet-card', 'treatment-map', 'chances']);

const listsOf = (node: Nodes): WrittenList[] => {
  if (node.type === 'containerDirective' && TOOLS.has(node.name)) return [];
  const inside = 'children' in node ? node.children.flatMap((child) => listsOf(child)) : [];
  return node.type === 'list' ? [{ at: node, items: node.children.length }, ...inside] : inside;
};

/** Every list of a body but those to tick and to write on. */
export const writtenLists = (body: Root): WrittenList[] => listsOf(body);
