import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { nearest } from '../../../diagnostics/nearest.ts';
import type { Inline, PictogramName } from '../../../model/handout.ts';
import { PICTOGRAMS } from '../../../model/vocabulary.ts';
import { readDirective } from '../directives/read-directive.ts';
import { report, type State } from '../state.ts';

const isDirective = (node: PhrasingContent | undefined, name: string): node is TextDirective =>
  node?.type === 'textDirective' && node.name === name;

/** The nodes without leading white space. */
const withoutSpace = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const [first, ...rest] = nodes;
  return first?.type === 'text' && first.value.trim() === '' ? rest : [...nodes];
};

const isPictogramName = (name: string): name is PictogramName => PICTOGRAMS.has(name);

const pictogramNamed = (name: string, node: TextDirective, state: State): PictogramName | null => {
  if (isPictogramName(name)) return name;
  const near = nearest(name, PICTOGRAMS);
  report(state.file, node, {
    rule: 'handout/unknown-pictogram',
    found: `picture \`${name}\``,
    expected: 'the name of a small picture',
    fix: near === null ? `Known are ${[...PICTOGRAMS].join(', ')}.` : `Did you mean \`:icon[${near}]\`?`,
  });
  return null;
};

/** The leading small picture, if any, and the remaining nodes. */
export const takeIcon = (
  nodes: readonly PhrasingContent[],
  state: State,
): { pictogram: PictogramName | null; rest: PhrasingContent[] } => {
  const [first, ...rest] = withoutSpace(nodes);
  if (!isDirective(first, 'icon')) return { pictogram: null, rest: [...nodes] };
  const directive = readDirective(first, state);
  const pictogram = directive === null ? null : pictogramNamed(directive.label, first, state);
  return { pictogram, rest };
};

/** The id of a leading `:treatment[…]`, its node, and the remaining nodes. */
export const takeTreatment = (
  nodes: readonly PhrasingContent[],
  state: State,
): { id: string; node: TextDirective; rest: PhrasingContent[] } | null => {
  const [first, ...rest] = withoutSpace(nodes);
  if (!isDirective(first, 'treatment')) return null;
  const directive = readDirective(first, state);
  return directive === null ? null : { id: directive.label, node: first, rest };
};

/** The leading strong words, if any, and the remaining nodes. */
export const takeStrong = (
  nodes: readonly PhrasingContent[],
): { strong: PhrasingContent[]; rest: PhrasingContent[] } => {
  const [first, ...rest] = withoutSpace(nodes);
  return first?.type === 'strong' ? { strong: first.children, rest } : { strong: [], rest: [...nodes] };
};

/** A name without its final colon, which the template adds where needed. */
export const withoutColon = (name: readonly Inline[]): Inline[] => {
  const last = name.at(-1);
  if (last?.type !== 'text') return [...name];
  return [...name.slice(0, -1), { type: 'text', value: last.value.replace(/\s*:$/u, '') }];
};
