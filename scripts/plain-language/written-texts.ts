import type { Nodes, PhrasingContent, Root, Table } from 'mdast';
import { withoutAddresses } from '../content/text/without-addresses.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import { CONTAINERS } from '../handout/from-markdown/directives/block-directives.ts';
import type { PositionedNode } from '../handout/from-markdown/state.ts';
import { lineText } from '../handout/safety/line-text.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { isCardDirective } from '../model/card-levels.ts';
import type { WrittenPart } from '../model/plain-language.ts';
import type { Language } from './languages.ts';

/** One text of an author with its role; clinic facts and conditions are filled in with short words. */
export type WrittenText = {
  text: string;
  at: PositionedNode;
  kind: 'paragraph' | 'cell' | 'heading' | 'caption';
  part: WrittenPart;
};

/** A list of an author to be read from top to bottom. */
export type WrittenList = { at: PositionedNode; items: number };

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
  tableCell: 'cell',
  heading: 'heading',
  leafDirective: 'caption',
} as const;

const COLUMNS: readonly WrittenPart[] = ['effect', 'action', 'when-to-tell'];

/** The context of a text: the role of its items, and whether it is in a table of side effects. */
type TextContext = { part: WrittenPart; items: WrittenPart; inSideEffects: boolean };

const TOP: TextContext = { part: 'other', items: 'item', inSideEffects: false };

const aroundIn = (name: string, around: TextContext): TextContext => {
  if (isCardDirective(name)) return { ...around, part: 'sign', items: 'sign' };
  if (name === 'side-effects') return { ...around, inSideEffects: true };
  return CONTAINERS.get(name)?.hasLabels ? { ...around, items: 'other' } : around;
};

/** Items after a lead-in are parts of one sentence. */
const isLedIn = (list: Nodes, before: Nodes | undefined, language: Language): boolean =>
  list.type === 'list' && before?.type === 'paragraph' && filled(before.children, language).endsWith(':');

/** “For pain:” before a list or a table is no sentence of the list that it is in. */
const leadsIn = (child: Nodes, after: Nodes | undefined, language: Language): boolean =>
  child.type === 'paragraph' &&
  (after?.type === 'list' || after?.type === 'table') &&
  filled(child.children, language).endsWith(':');

/** A heading, a caption or a cell in an item of a list is no sentence of the list. */
const partOf = ({ part }: TextContext): WrittenPart => (part === 'item' ? 'other' : part);

const childrenOf = (
  node: Extract<Nodes, { children: unknown }>,
  around: TextContext,
  language: Language,
): WrittenText[] =>
  node.children.flatMap((child, index, all) => {
    const items = isLedIn(child, all[index - 1], language) ? 'other' : around.items;
    const part = leadsIn(child, all[index + 1], language) ? partOf(around) : around.part;
    return textsOf(child, { ...around, items, part }, language);
  });

/** The rows of a table of side effects, without its head. */
const effectsOf = (table: Table, language: Language): WrittenText[] =>
  table.children.flatMap(({ children: cells }, row) =>
    cells.flatMap((cell, column) =>
      textsOf(cell, { ...TOP, part: (row > 0 ? COLUMNS[column] : undefined) ?? 'other' }, language),
    ),
  );

/**
 * Whether a paragraph contains only pictures: their descriptions are not sentences of the list around them.
 */
const isPictures = (children: readonly PhrasingContent[]): boolean =>
  children.length > 0 &&
  children.every(
    (child) =>
      child.type === 'image' ||
      child.type === 'imageReference' ||
      (child.type === 'text' && child.value.trim() === ''),
  );

const textsOf = (node: Nodes, around: TextContext, language: Language): WrittenText[] => {
  switch (node.type) {
    case 'paragraph':
      return isPictures(node.children)
        ? [{ text: filled(node.children, language), at: node, kind: 'caption', part: 'other' }]
        : [{ text: filled(node.children, language), at: node, kind: 'paragraph', part: around.part }];
    case 'tableCell':
    case 'heading':
    case 'leafDirective':
      return [
        { text: filled(node.children, language), at: node, kind: KINDS[node.type], part: partOf(around) },
      ];
    case 'containerDirective':
      return childrenOf(node, aroundIn(node.name, around), language);
    case 'listItem':
      return childrenOf(node, { ...around, part: around.items }, language);
    case 'table':
      return around.inSideEffects ? effectsOf(node, language) : childrenOf(node, around, language);
    default:
      return 'children' in node ? childrenOf(node, around, language) : [];
  }
};

/** Every text of a body, for every audience, in the order of the file. */
export const writtenTexts = (body: Root, language: Language): WrittenText[] =>
  textsOf(body, TOP, language).filter(({ text }) => text !== '');

/** A line of front matter that is printed, such as `lead`, at the place of its key. */
export const frontText = (text: string, { line, column }: Place, language: Language): WrittenText => ({
  text: filled(inlineNodes(text), language),
  at: { position: { start: { line, column }, end: { line, column } } },
  kind: 'paragraph',
  part: 'other',
});

const listsOf = (node: Nodes): WrittenList[] => {
  if (node.type === 'containerDirective' && CONTAINERS.get(node.name)?.mayBeLong) return [];
  const inside = 'children' in node ? node.children.flatMap((child) => listsOf(child)) : [];
  return node.type === 'list' ? [{ at: node, items: node.children.length }, ...inside] : inside;
};

/** Every list of a body except those to tick and to write on. */
export const writtenLists = (body: Root): WrittenList[] => listsOf(body);
