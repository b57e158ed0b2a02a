import { inBox } from '../../from-markdown/directives/block-directive.ts';
import { container } from '../../from-markdown/directives/directive-rule.ts';
import { free } from '../../from-markdown/directives/places.ts';
import type { BlockDefinition } from '../definition.ts';
import { convertWalletCard, convertWriteIn } from './convert-write-in.ts';

const lines = { place: free, hasLabels: true, mayBeLong: true } as const;

/** Lines to write on, also on a card to cut out. */
export const writeIn: BlockDefinition<'write-in'> = {
  words: ({ labels }) => labels,
  pairWords: () => [],
  containers: {
    'write-in': { ...lines, rule: container(':::write-in'), convert: inBox(convertWriteIn) },
    'wallet-card': { ...lines, rule: container(':::wallet-card'), convert: inBox(convertWalletCard) },
  },
  isTool: true,
};
