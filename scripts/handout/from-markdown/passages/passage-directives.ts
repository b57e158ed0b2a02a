import type { ContainerDirective } from 'mdast-util-directive';
import { noteScoped } from '../boxes/items.ts';
import type { Containers, ConvertDirective, Leaves } from '../directives/block-directive.ts';
import { container, leaf } from '../directives/directive-rule.ts';
import { anywhere } from '../directives/places.ts';
import { ONLY } from '../directives/text-rules.ts';
import { labelOf } from './cancer-label.ts';
import { convertShared } from './convert-shared.ts';
import { openFilter } from './filters.ts';

const filtered: ConvertDirective<ContainerDirective> = (node, _directive, state) => {
  const filter = openFilter(node, state);
  const blocks = filter === null ? [] : state.blocks(node.children, filter.state);
  if (blocks.length === 0 || filter === null) return blocks;
  if (filter.cancers !== null) noteScoped(state.words(blocks), state);
  if (filter.names === null) return blocks;
  return [{ type: 'group', label: labelOf(filter.names, state.audience.locale), blocks }];
};

/** Text from another file, shared by many sheets. */
export const PASSAGE_LEAVES: Leaves = {
  shared: {
    rule: leaf('::shared{block="care-team"}', 'block'),
    place: (state) =>
      state.checking === 'shared' || state.inside.includes('shared') ? 'outside of shared blocks' : null,
    convert: convertShared,
  },
};

/** Text that is on some sheets only; filters check their own place. */
export const PASSAGE_CONTAINERS: Containers = {
  only: { rule: ONLY, place: anywhere, convert: filtered },
  pair: { rule: container(':::pair{cancer="prostate"}', 'cancer'), place: anywhere, convert: filtered },
  general: { rule: container(':::general'), place: anywhere, convert: filtered },
  more: { rule: container(':::more'), place: anywhere, convert: filtered },
  variant: {
    rule: container('::::variant{cancer="thyroid"}', 'cancer'),
    place: () => 'outside of everything, in the file of a treatment',
    convert: (node, _directive, state) => state.blocks(node.children, state),
  },
};
