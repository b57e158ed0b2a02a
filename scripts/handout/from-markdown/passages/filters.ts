import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { nearest } from '../../../diagnostics/nearest.ts';
import { type ReadDirective, readDirective } from '../directives/read-directive.ts';
import { report, type State, within } from '../state.ts';
import { filterPassage, idsIn } from './passages.ts';

/** A filter that includes the sheet: the cancer types to name next to its words, and the state inside. */
export type OpenFilter = {
  /** Names of the cancer types to show, on a sheet for all types; otherwise null. */
  names: string[] | null;
  /** Ids of its cancer types; null for all. */
  cancers: string[] | null;
  state: State;
};

/** The known ids of a `cancer` attribute; unknown ones are recorded. */
export const cancersOf = (directive: ReadDirective, state: State): string[] => {
  const known = state.audience.cancerNames;
  const ids = idsIn(directive.attribute('cancer'));
  for (const id of ids.filter((one) => !known.has(one))) {
    const near = nearest(id, known.keys());
    report(state.file, directive.placeOf('cancer'), {
      rule: 'handout/unknown-cancer-type',
      found: `cancer type \`${id}\``,
      expected: 'the id of a file in `cancer-types`',
      fix: near === null ? `Known are ${[...known.keys()].join(', ')}.` : `Did you mean \`${near}\`?`,
    });
  }
  return ids.filter((id) => known.has(id));
};

const refuseNested = (node: ContainerDirective | TextDirective, state: State): void =>
  report(state.file, node, {
    rule: 'markdown/misplaced-directive',
    found: `\`${node.name}\` inside of another \`${node.name}\``,
    expected: 'one around the other’s words',
    fix: 'Write them one after the other.',
  });

const note = (node: ContainerDirective | TextDirective, state: State): void => {
  state.findings.passages.push(filterPassage(node, state.section?.title ?? '', state.file));
};

const openMore = (node: ContainerDirective | TextDirective, state: State): OpenFilter | null => {
  if (!state.checking && state.audience.depth === 'sheet') return null;
  note(node, state);
  return { names: null, cancers: null, state: within(state, 'more') };
};

const openOnly = (
  node: ContainerDirective | TextDirective,
  directive: ReadDirective,
  state: State,
): OpenFilter | null => {
  const cancers = cancersOf(directive, state);
  const { cancerType, cancerNames } = state.audience;
  const isFor = state.checking !== null || cancerType === null || cancers.includes(cancerType);
  if (!isFor) return null;
  note(node, state);
  const isLabelled = state.checking === null && cancerType === null;
  const names = isLabelled ? cancers.map((id) => cancerNames.get(id) ?? id) : null;
  return { names, cancers, state: within(state, 'only') };
};

type OpensFilter = (
  node: ContainerDirective | TextDirective,
  directive: ReadDirective,
  state: State,
) => OpenFilter | null;

/** For the pair sheets of some cancer types, and for the booklet under their names. */
const openPair: OpensFilter = (node, directive, state) => {
  const { cancerType, depth } = state.audience;
  const isGeneralSheet = !state.checking && cancerType === null && depth === 'sheet';
  return isGeneralSheet ? null : openOnly(node, directive, state);
};

/** Only for a treatment's sheet for all cancer types. */
const openGeneral: OpensFilter = (node, _directive, state) => {
  const { cancerType, kind } = state.audience;
  if (!state.checking && (cancerType !== null || kind !== 'treatment')) return null;
  note(node, state);
  return { names: null, cancers: null, state: within(state, 'only') };
};

/** Directives whose content is on some sheets only. */
const FILTERS = {
  only: openOnly,
  pair: openPair,
  general: openGeneral,
  more: (node, _directive, state) => openMore(node, state),
} as const satisfies Record<string, OpensFilter>;

/** Whether a directive puts its content on some sheets only. */
export const isFilterName = (name: string): name is keyof typeof FILTERS => Object.hasOwn(FILTERS, name);

/**
 * The filter, or null when it excludes this sheet. One with an error includes every sheet, so that no words
 * are lost.
 */
export const openFilter = (node: ContainerDirective | TextDirective, state: State): OpenFilter | null => {
  const name = isFilterName(node.name) ? node.name : 'only';
  if (state.inside.includes(name === 'more' ? 'more' : 'only')) refuseNested(node, state);
  const directive = readDirective(node, state);
  if (directive === null) return { names: null, cancers: null, state };
  return FILTERS[name](node, directive, state);
};
