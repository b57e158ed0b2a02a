import type { Nodes, PhrasingContent, Root } from 'mdast';
import { type CardDirective, isCardDirective } from '../../model/card-levels.ts';
import type { Locale } from '../../model/locale.ts';
import type { PositionedNode } from '../from-markdown/state.ts';
import { lineText, sourcesOf } from './line-text.ts';

/** A directive that includes or excludes words by sheet. */
type PassageFilter = 'general' | 'pair' | 'only' | 'variant';

/** A paragraph, list item or table row of an author, with its context. */
export type Statement = {
  /** Its words; a clinic fact is `{clinic.fever}`, citations and small pictures are left out. */
  text: string;
  at: PositionedNode;
  /** Keys of the sources it cites. */
  sources: string[];
  /** Whether only a booklet prints it. */
  isLong: boolean;
  /** The enclosing conditional directive, if any. */
  filter: PassageFilter | null;
  card: CardDirective | null;
  /** Whether it is a row of the table of side effects. */
  isEffect: boolean;
  /** The lead-in of its list, with a colon at its end; null otherwise. */
  introducedBy: string | null;
  /** Whether it is a heading. */
  isHeading: boolean;
  /** Its level-2 heading; empty before the first one. */
  section: string;
};

const FILTERS: ReadonlySet<string> = new Set<PassageFilter>(['general', 'pair', 'only', 'variant']);
const isFilter = (name: string): name is PassageFilter => FILTERS.has(name);

/** A statement before its section is known. */
type StatementInBlock = Omit<Statement, 'section'>;

type StatementContext = Pick<Statement, 'isLong' | 'filter' | 'card' | 'isEffect' | 'introducedBy'> & {
  condition: string;
};

const statement = (
  children: readonly PhrasingContent[],
  at: Nodes,
  { condition, ...around }: StatementContext,
): StatementInBlock => ({
  text: lineText(children, condition).replace(/\s+/gu, ' ').trim(),
  at,
  sources: children.flatMap(sourcesOf),
  isHeading: at.type === 'heading',
  ...around,
});

const around = (
  name: string,
  { isLong, filter, card, isEffect, condition }: StatementContext,
): StatementContext => ({
  condition,
  isLong: isLong || name === 'more',
  filter: isFilter(name) ? name : filter,
  isEffect: isEffect || name === 'side-effects',
  introducedBy: null,
  card: isCardDirective(name) ? name : card,
});

/** The lead-in of a list: the paragraph right before it, when it ends with a colon. */
const introOf = (before: Nodes | undefined, condition: string): string | null => {
  if (before?.type !== 'paragraph') return null;
  const text = lineText(before.children, condition).trim();
  return text.endsWith(':') ? text : null;
};

const statementsAmong = (nodes: readonly Nodes[], inside: StatementContext): StatementInBlock[] =>
  nodes.flatMap((node, index) =>
    statementsOf(
      node,
      node.type === 'list'
        ? { ...inside, introducedBy: introOf(nodes[index - 1], inside.condition) }
        : inside,
    ),
  );

const statementsOf = (node: Nodes, inside: StatementContext): StatementInBlock[] => {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'leafDirective':
      return [statement(node.children, node, inside)];
    case 'tableRow': {
      const cells = node.children.flatMap((cell) => [
        ...cell.children,
        { type: 'text' as const, value: '. ' },
      ]);
      return [statement(cells, node, inside)];
    }
    case 'containerDirective':
      return statementsAmong(node.children, around(node.name, inside));
    default:
      return 'children' in node ? statementsAmong(node.children, inside) : [];
  }
};

const lineOf = ({ position }: PositionedNode): number => position?.start.line ?? 0;

/** Level-2 headings with their lines, in the order of the file. */
const headingsIn = (node: Nodes, condition: string): { line: number; title: string }[] => {
  if (node.type === 'heading')
    return node.depth === 2 ? [{ line: lineOf(node), title: lineText(node.children, condition) }] : [];
  return 'children' in node
    ? (node.children as Nodes[]).flatMap((child) => headingsIn(child, condition))
    : [];
};

/**
 * Every statement of a body, for every audience, in the order of the file; `:condition` is replaced by the
 * locale's word.
 */
export const statementsIn = (body: Root, { sheets: { condition } }: Pick<Locale, 'sheets'>): Statement[] => {
  const headings = headingsIn(body, condition);
  const start: StatementContext = {
    isLong: false,
    filter: null,
    card: null,
    isEffect: false,
    introducedBy: null,
    condition,
  };
  return statementsOf(body, start).map((one) => ({
    ...one,
    section: headings.findLast(({ line }) => line < lineOf(one.at))?.title ?? '',
  }));
};

/** The sentences of a statement. */
export const sentencesOf = ({ text }: Pick<Statement, 'text'>): string[] => text.split(/(?<=[.!?])\s+/u);
