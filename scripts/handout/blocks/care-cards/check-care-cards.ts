import type { ContainerDirective } from 'mdast-util-directive';
import { CARD_LEVELS, CARDS, isCardDirective } from '../../../model/card-levels.ts';
import { type FlowContent, report, type State } from '../../from-markdown/state.ts';

/** The names of the cards, in their order. */
const CARD_NAMES: readonly string[] = CARDS.map((level) => CARD_LEVELS[level]);

const isCard = (node: FlowContent): node is ContainerDirective =>
  node.type === 'containerDirective' && isCardDirective(node.name);

const rankOf = (node: ContainerDirective): number => CARD_NAMES.indexOf(node.name);

const checkOrder = (cards: readonly ContainerDirective[], state: State): void => {
  for (const [index, card] of cards.entries()) {
    const previous = cards[index - 1];
    if (previous === undefined || rankOf(card) > rankOf(previous)) continue;
    report(state.file, card, {
      rule: 'handout/care-card-order',
      found: `\`:::${card.name}\` after \`:::${previous.name}\``,
      expected: `${CARD_NAMES.join(', ')}, each once`,
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
      expected: 'the cards one after another',
      fix: 'Move it before the first card or after the last one.',
    });
  }
};

/** Records care cards among these nodes that are out of order or separated. */
export const checkCareCards = (nodes: readonly FlowContent[], state: State): void => {
  const cards = nodes.filter(isCard);
  if (cards.length === 0) return;
  checkOrder(cards, state);
  checkBetween(nodes, state);
};
