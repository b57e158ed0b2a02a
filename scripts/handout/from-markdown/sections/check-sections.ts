import type { ContainerDirective } from 'mdast-util-directive';
import { nearest } from '../../../diagnostics/nearest.ts';
import { isCardDirective } from '../../../model/card-levels.ts';
import type { SectionRule } from '../../../model/locale.ts';
import { titleOf } from '../passages/passages.ts';
import { type FlowContent, placeOf, report, type State } from '../state.ts';
import { sectionNamed } from './sections.ts';
import type { SectionNodes, SplitText } from './split-sections.ts';

type SectionWithRule = { section: SectionNodes; rule: SectionRule | undefined; near: string | null };

const isBox = (name: string, node: FlowContent): node is ContainerDirective =>
  node.type === 'containerDirective' && node.name === name;

const isCard = (node: FlowContent): boolean =>
  node.type === 'containerDirective' && isCardDirective(node.name);

const unknownSection = (
  { section, near }: SectionWithRule,
  rules: readonly SectionRule[],
  state: State,
): void =>
  report(state.file, section.heading, {
    rule: 'handout/section-unknown',
    found: `section “${titleOf(section)}”`,
    expected: 'a section of the authoring guide',
    fix:
      near === null
        ? `Use one of: ${rules.map((rule) => rule.title).join('; ')}; or a heading of level 3.`
        : `Did you mean “${near}”?`,
  });

const checkOrder = (found: readonly SectionWithRule[], rules: readonly SectionRule[], state: State): void => {
  let last = -1;
  for (const { section, rule } of found) {
    if (rule === undefined) continue;
    const rank = rules.indexOf(rule);
    if (rank <= last)
      report(state.file, section.heading, {
        rule: 'handout/section-order',
        found: `“${rule.title}” after “${rules[last]?.title}”`,
        expected: 'the order of the authoring guide, each section once',
        fix: rank === last ? 'Join the two sections.' : `Move it before “${rules[last]?.title}”.`,
      });
    last = Math.max(last, rank);
  }
};

const missing = (title: string, at: FlowContent | undefined, state: State): void =>
  report(state.file, at === undefined ? { line: 1, column: 1 } : placeOf(at), {
    rule: 'handout/section-missing',
    found: `text without ${title}`,
    expected: `${title} in this place`,
    fix: 'Write it; the authoring guide lists the sections in their order.',
  });

const checkRequired = (
  found: readonly SectionWithRule[],
  rules: readonly SectionRule[],
  text: SplitText,
  state: State,
): void => {
  const end = found.at(-1)?.section.nodes.at(-1) ?? found.at(-1)?.section.heading ?? text.intro.at(-1);
  for (const [rank, rule] of rules.entries()) {
    const isThere = found.some(
      (one) => one.rule === rule || (one.rule === undefined && one.near === rule.title),
    );
    if (!rule.required || isThere) continue;
    const next = found.find((one) => one.rule !== undefined && rules.indexOf(one.rule) > rank);
    missing(`“${rule.title}”`, next?.section.heading ?? end, state);
  }
};

const checkCards = (found: readonly SectionWithRule[], state: State): void => {
  const section = found.find((one) => one.rule?.id === 'when-to-get-help')?.section;
  if (section === undefined || section.nodes.some(isCard)) return;
  report(state.file, section.heading, {
    rule: 'handout/care-card-missing',
    found: 'section without care cards',
    expected: '`:::emergency`, `:::same-day` or another care card',
    fix: 'Write one of the cards; those without items of their own show the shared warning signs.',
  });
};

const checkGlance = (text: SplitText, state: State): void => {
  if (state.checking !== 'treatments' || text.intro.some((node) => isBox('at-a-glance', node))) return;
  missing('`:::at-a-glance`', text.sections[0]?.heading ?? text.intro[0], state);
};

/** Records missing, unknown or misplaced sections, and a missing start or missing care cards. */
export const checkSections = (text: SplitText, rules: readonly SectionRule[], state: State): void => {
  const titles = rules.map((rule) => rule.title);
  const found = text.sections.map((section): SectionWithRule => {
    const rule = sectionNamed(titleOf(section), rules);
    return { section, rule, near: rule === undefined ? nearest(titleOf(section), titles) : null };
  });
  for (const one of found) if (one.rule === undefined) unknownSection(one, rules, state);
  checkGlance(text, state);
  checkOrder(found, rules, state);
  checkRequired(found, rules, text, state);
  checkCards(found, state);
};
