import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { Placed } from '../from-markdown/state.ts';

/** One of the three care cards, by its directive. */
type Card = 'emergency' | 'same-day' | 'next-visit';

/** A paragraph, list item or table row of an author, with what stands around it. */
export type Statement = {
  /** Its words; a clinic fact is `{clinic.fever}`, citations and small pictures are left out. */
  text: string;
  at: Placed;
  /** Keys of the sources it cites. */
  sources: string[];
  /** Whether only a booklet prints it. */
  isLong: boolean;
  card: Card | null;
};

const CARDS: ReadonlySet<string> = new Set<Card>(['emergency', 'same-day', 'next-visit']);
const SILENT: ReadonlySet<string> = new Set(['cite', 'icon']);

const isCard = (name: string): name is Card => CARDS.has(name);

/** The words of a line as an author wrote it: a clinic fact is `{clinic.fever}`, citations and small pictures are left out. */
export const lineText = (children: readonly PhrasingContent[]): string => children.map(textOf).join('');

const textOf = (node: PhrasingContent): string => {
  if (node.type === 'break') return ' ';
  if (node.type === 'textDirective') {
    if (SILENT.has(node.name)) return '';
    if (node.name === 'clinic') return `{clinic.${lineText(node.children)}}`;
    return node.name === 'condition' ? 'bone metastasis' : lineText(node.children);
  }
  if ('value' in node) return node.value;
  return 'children' in node ? lineText(node.children) : '';
};

const sourcesOf = (node: PhrasingContent): string[] => {
  if (node.type === 'textDirective' && node.name === 'cite')
    return lineText(node.children)
      .split(';')
      .map((key) => key.trim());
  return 'children' in node ? node.children.flatMap(sourcesOf) : [];
};

type Around = Pick<Statement, 'isLong' | 'card'>;

const statement = (children: readonly PhrasingContent[], at: Placed, around: Around): Statement => ({
  text: lineText(children).replace(/\s+/gu, ' ').trim(),
  at,
  sources: children.flatMap(sourcesOf),
  ...around,
});

const around = (name: string, { isLong, card }: Around): Around => ({
  isLong: isLong || name === 'more',
  card: isCard(name) ? name : card,
});

const statementsOf = (node: Nodes, inside: Around): Statement[] => {
  switch (node.type) {
    case 'paragraph':
      return [statement(node.children, node, inside)];
    case 'tableRow': {
      const cells = node.children.flatMap((cell) => [
        ...cell.children,
        { type: 'text' as const, value: '. ' },
      ]);
      return [statement(cells, node, inside)];
    }
    case 'heading':
      return [];
    case 'containerDirective':
      return node.children.flatMap((child) => statementsOf(child, around(node.name, inside)));
    default:
      return 'children' in node ? node.children.flatMap((child) => statementsOf(child, inside)) : [];
  }
};

/** Every statement of a body, whomever it is for, in the order of the file. */
export const statementsIn = (body: Root): Statement[] => statementsOf(body, { isLong: false, card: null });

/** The sentences of a statement. */
export const sentencesOf = ({ text }: Pick<Statement, 'text'>): string[] => text.split(/(?<=[.!?])\s+/u);
