import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { CollectionName } from '../../../content/entries/collections.ts';
import { blockRuns } from '../../text/text-runs.ts';
import { convertBlocks } from '../blocks.ts';
import { DIRECTIVE_RULES } from '../directives/directive-rules.ts';
import { definitionsIn } from '../inline/definitions.ts';
import { convertInlines } from '../inline/inlines.ts';
import type { State } from '../state.ts';
import type { Audience } from '../types.ts';

/** Initial conversion state. */
export const startState = (
  body: Root,
  audience: Audience,
  file: VFile,
  checking: CollectionName | null,
): State => ({
  audience,
  checking,
  file,
  definitions: definitionsIn(body),
  section: null,
  inside: [],
  numbers: new Map(),
  findings: { citations: [], passages: [], origins: new Map(), scoped: new Set(), level: 2 },
  directives: DIRECTIVE_RULES,
  words: blockRuns,
  blocks: convertBlocks,
  inlines: convertInlines,
});
