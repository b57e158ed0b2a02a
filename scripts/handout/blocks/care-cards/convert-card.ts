import type { ListItem as ListItemNode } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { CARD_LEVELS, forEachCard } from '../../../model/card-levels.ts';
import type { CareCard, CareCards } from '../../../model/handout.ts';
import { type BoxPart, itemsIn, listItems } from '../../from-markdown/boxes/items.ts';
import type { ReadDirective } from '../../from-markdown/directives/read-directive.ts';
import { report, type State } from '../../from-markdown/state.ts';

const LIMIT = 4;

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

/** One care card with its own items, as a set of cards of which the others are empty. */
export const convertCard = (
  node: ContainerDirective,
  _directive: ReadDirective,
  state: State,
): CareCards[] => {
  const items = itemsIn(node, state);
  if (state.checking === 'treatments') checkLength(items, node.name, state);
  const card: CareCard = { shared: [], own: listItems(items) };
  return [
    {
      type: 'care-cards',
      ...forEachCard((level) => (CARD_LEVELS[level] === node.name ? card : EMPTY)),
      say: [],
    },
  ];
};
