import type { Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { CollectionName } from '../../content/entries/collections.ts';
import { isCutOff } from '../../markdown/parse-markdown.ts';
import { readDirective } from './directives/read-directive.ts';
import { checkDefinitions } from './inline/check-definitions.ts';
import { convertText } from './inline/convert-text.ts';
import { cancersOf } from './passages/filters.ts';
import { checkSections } from './sections/check-sections.ts';
import { checkUnderlined } from './sections/check-underlined.ts';
import { sectionRules } from './sections/sections.ts';
import { splitSections, splitVariants } from './sections/split-sections.ts';
import { startState } from './sections/start.ts';
import { type FlowContent, isMisread, report, type State } from './state.ts';
import { checkTyped } from './typed/check-typed.ts';
import type { Audience, BodyContext, Citation } from './types.ts';
import { unsupported } from './unsupported.ts';

/** Audience for checking: includes everything; placeholders are arbitrary. */
const anybody = (known: BodyContext): Audience => ({
  ...known,
  kind: 'guide',
  cancerType: null,
  condition: 'condition',
  depth: 'booklet',
});

const checkText = (nodes: readonly FlowContent[], collection: CollectionName, state: State): void => {
  if (collection === 'shared') {
    state.blocks(nodes, state);
    return;
  }
  convertText(nodes, { collection, cancers: null }, state);
  const rules = sectionRules(collection, state.audience.locale);
  // A box that is never closed swallows the sections after it: they are not missing.
  if (rules !== null && !isMisread(state.file)) checkSections(splitSections(nodes), rules, state);
};

const refuseVariant = (variant: ContainerDirective, state: State): void =>
  report(state.file, variant, {
    rule: 'markdown/misplaced-directive',
    found: '`variant` in this place',
    expected: '`variant` in the file of a treatment',
    fix: 'Use `:::only{cancer="…"}` for passages that hold for some cancer types only.',
  });

const repeatedVariant = (variant: ContainerDirective, cancer: string, state: State): void =>
  report(state.file, variant, {
    rule: 'handout/variant-repeated',
    found: `second variant for \`${cancer}\``,
    expected: 'one variant for a cancer type',
    fix: 'Join the two variants.',
  });

const checkVariants = (
  variants: readonly ContainerDirective[],
  collection: CollectionName,
  state: State,
): void => {
  const seen = new Set<string>();
  for (const variant of variants) {
    if (collection !== 'treatments') refuseVariant(variant, state);
    const directive = readDirective(variant, state);
    for (const cancer of directive === null ? [] : cancersOf(directive, state)) {
      if (seen.has(cancer)) repeatedVariant(variant, cancer, state);
      seen.add(cancer);
    }
    checkText(variant.children, collection, state);
  }
};

/**
 * Records every error of a body on its file, for every audience, each error once. Returns every citation of
 * the body, including those in passages that are on no sheet yet.
 */
export const checkBody = (
  body: Root,
  collection: CollectionName,
  known: BodyContext,
  file: VFile,
): Citation[] => {
  const state = startState(body, anybody(known), file, collection);
  visit(body, isCutOff, (node) => unsupported(node, 'tooDeep', undefined, state));
  checkDefinitions(body, state);
  checkUnderlined(body, state);
  checkTyped(body, state);
  const { main, variants } = splitVariants(body);
  checkText(main, collection, state);
  checkVariants(variants, collection, state);
  return state.findings.citations;
};
