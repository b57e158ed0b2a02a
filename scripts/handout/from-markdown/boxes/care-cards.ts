import type { ListItem as ListItemNode } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { CareCard, CareCards } from '../../../model/handout.ts';
import type { ContainerName } from '../directives/directive-table.ts';
import { type FlowContent, report, type State } from '../state.ts';
import { type BoxPart, itemsIn, listItems } from './items.ts';

/** The names of the three cards, in the order in which they stand. */
export const CARDS: readonly string[] = ['emergency', 'same-day', 'next-visit'] satisfies ContainerName[];

const LIMIT = 4;

const isCard = (node: FlowContent): node is ContainerDirective =>
  node.type === 'containerDirective' && CARDS.includes(node.name);

const rankOf = (node: ContainerDirective): number => CARDS.indexOf(node.name);

const checkOrder = (cards: readonly ContainerDirective[], state: State): void => {
  for (const [index, card] of cards.entries()) {
    const previous = cards[index - 1];
    if (previous === undefined || rankOf(card) > rankOf(previous)) continue;
    report(state.file, card, {
      rule: 'handout/care-card-order',
      found: `\`:::${card.name}\` after \`:::${previous.name}\``,
      expected: 'emergency, same-day, next-visit, each once',
      fix: 'Bring the cards into this order.',
    });
  }
};

const checkBetween = (nodes: readonly FlowContent[], state: State): void => {
  const between = nodes.slice(nodes.findIndex(isCard), nodes.findLastIndex(isCard));
  for (const node of between) {
    if (isCard(node) || node.type === 'definition') continue;
    report(state.file, node, {
      rule: 'handout/care-card-text-between',
      found: 'text between the care cards',
      expected: 'the three cards one after another',
      fix: 'Move it before the first card or after the last one.',
    });
  }
};

/** Records care cards among these nodes that stand in the wrong order or with something between them. */
export const checkCareCards = (nodes: readonly FlowContent[], state: State): void => {
  const cards = nodes.filter(isCard);
  if (cards.length === 0) return;
  checkOrder(cards, state);
  checkBetween(nodes, state);
};

const checkLength = (items: readonly BoxPart<ListItemNode>[], card: string, state: State): void => {
  const onSheet = items.filter((item) => !item.state.inside.includes('more'));
  const cancers = new Set(onSheet.flatMap((item) => item.cancers ?? []));
  for (const cancer of [null, ...cancers]) {
    const fifth = onSheet.filter(
      (item) => item.cancers === null || (cancer !== null && item.cancers.includes(cancer)),
    )[LIMIT];
    if (fifth === undefined) continue;
    report(state.file, fifth.node, {
      rule: 'handout/care-card-too-long',
      found: `fifth item in \`:::${card}\``,
      expected: `at most ${LIMIT} items of the treatment’s own`,
      fix: 'Join items that ask for the same, or leave out what the shared warning signs say.',
    });
  }
};

const EMPTY: CareCard = { shared: [], own: [] };

/** One care card with its own items, as a set of three of which the others are empty. */
export const careCard = (node: ContainerDirective, state: State): CareCards[] => {
  const items = itemsIn(node, state);
  if (state.checking === 'treatments') checkLength(items, node.name, state);
  const card: CareCard = { shared: [], own: listItems(items) };
  const own = (name: ContainerName) => (name === node.name ? card : EMPTY);
  return [
    {
      type: 'care-cards',
      emergency: own('emergency'),
      sameDay: own('same-day'),
      nextVisit: own('next-visit'),
      say: [],
    },
  ];
};
