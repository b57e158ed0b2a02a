import type { LeafDirective } from 'mdast-util-directive';
import { nearest } from '../../../diagnostics/nearest.ts';
import type { Block } from '../../../model/handout.ts';
import { sharedFile } from '../../assemble/shared-files.ts';
import type { ReadDirective } from '../directives/read-directive.ts';
import { definitionsIn } from '../inline/definitions.ts';
import { splitVariants } from '../sections/split-sections.ts';
import { report, type State, within } from '../state.ts';
import type { SharedBody } from '../types.ts';
import { introPassage, sharedPassage } from './passages.ts';

const unknownBlock = (id: string, directive: ReadDirective, state: State): void => {
  const near = nearest(id, state.audience.shared.keys());
  report(state.file, directive.placeOf('block'), {
    rule: 'handout/unknown-shared',
    found: `shared block \`${id}\``,
    expected: 'the id of a file in `shared`',
    fix: near === null ? 'Write that file, or name another one.' : `Did you mean \`${near}\`?`,
  });
};

const stateIn = (shared: SharedBody, state: State): State => ({
  ...within(state, 'shared'),
  file: shared.file,
  definitions: definitionsIn(shared.body),
  // Citations and passages of a shared block are collected when its own file is checked.
  ...(state.checking === null
    ? {}
    : {
        checking: 'shared',
        findings: { citations: [], passages: [], origins: new Map(), scoped: new Set(), level: 2 },
      }),
});

/** The blocks of the shared file that the directive names. */
export const convertShared = (node: LeafDirective, directive: ReadDirective, state: State): Block[] => {
  const id = directive.attribute('block').trim();
  const shared = state.audience.shared.get(id);
  if (shared === undefined) unknownBlock(id, directive, state);
  if (shared === undefined || state.inside.includes('shared')) return [];
  const { main } = splitVariants(shared.body);
  const intro = introPassage(main, null, shared.file);
  state.findings.passages.push(sharedPassage(node, state.file), ...(intro === null ? [] : [intro]));
  const blocks = state.blocks(main, stateIn(shared, state));
  const from = sharedFile(id, state.audience.locale.tag);
  for (const run of state.words(blocks)) state.findings.origins.set(run, from);
  return blocks;
};
