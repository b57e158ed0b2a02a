import { inBox } from '../../from-markdown/directives/block-directive.ts';
import { container } from '../../from-markdown/directives/directive-rule.ts';
import { free } from '../../from-markdown/directives/places.ts';
import type { BlockDefinition } from '../definition.ts';
import { convertWalletCard, convertWriteIn } from './convert-write-in.ts';

/** Lines to write on, also on a card to cut out. */
export const writeIn: BlockDefinition<'write-in'> = {
  words: ({ labels }) => labels,
  containers: {
    'write-in': { rule: container(':::write-in'), place: free, convert: inBox(convertWriteIn) },
    'wallet-card': { rule: container(':::wallet-card'), place: free, convert: inBox(convertWalletCard) },
  },
  isTool: true,
};
