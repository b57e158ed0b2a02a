import type { LeafDirective } from 'mdast-util-directive';
import type { GlossaryTerm } from '../../../content/schemas/index.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import type { List, ListItem } from '../../../model/handout.ts';
import { sharedFile } from '../../assemble/shared-files.ts';
import type { ReadDirective } from '../../from-markdown/directives/read-directive.ts';
import { placeOf, report, type State } from '../../from-markdown/state.ts';

const itemOf = ({ term, say, means }: GlossaryTerm): ListItem => ({
  appliesTo: null,
  blocks: [
    {
      type: 'paragraph',
      children: [
        { type: 'strong', children: [{ type: 'text', value: say === null ? `${term}:` : term }] },
        { type: 'text', value: say === null ? ` ${means}` : ` (${say}): ${means}` },
      ],
    },
  ],
});

const unknownGroup = (group: string, directive: ReadDirective, state: State): void => {
  const groups = new Set(state.audience.glossary.map((term) => term.group));
  const near = nearest(group, groups);
  report(state.file, directive.placeOf('group'), {
    rule: 'handout/unknown-glossary-group',
    found: `group \`${group}\` of the glossary`,
    expected: 'a group of terms in `glossary.yaml`',
    fix: near === null ? 'Give terms this group, or name another one.' : `Did you mean \`${near}\`?`,
  });
};

/** The terms of one group of the glossary, as a list: the term, how to say it, what it means. */
export const convertGlossary = (node: LeafDirective, directive: ReadDirective, state: State): List[] => {
  const group = directive.attribute('group').trim();
  const terms = state.audience.glossary.filter((term) => term.group === group);
  if (terms.length === 0) unknownGroup(group, directive, state);
  const keys = terms.flatMap(({ sources }) => sources);
  state.findings.citations.push(...keys.map((key) => ({ key, place: placeOf(node), file: state.file })));
  const items = terms.map(itemOf);
  const from = sharedFile('glossary', state.audience.locale.tag);
  const blocks: List[] = items.length === 0 ? [] : [{ type: 'list', ordered: false, start: 1, items }];
  for (const run of state.words(blocks)) state.findings.origins.set(run, from);
  return blocks;
};
