import type { ListItem, PhrasingContent } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { nearest } from '../../../diagnostics/nearest.ts';
import type { Inline, TreatmentChoice, TreatmentMap } from '../../../model/handout.ts';
import { takeIcon, takeStrong, takeTreatment, withoutColon } from '../../from-markdown/boxes/item-lead.ts';
import { type BoxPart, itemsAmong, namesAfter, singleLineOf } from '../../from-markdown/boxes/items.ts';
import type { ReadDirective } from '../../from-markdown/directives/read-directive.ts';
import { lineOf } from '../../from-markdown/inline/line.ts';
import { report, type State } from '../../from-markdown/state.ts';
import type { TreatmentName } from '../../from-markdown/types.ts';
import { inlineText } from '../../text/inline-text.ts';

const REACHES = ['whole-body', 'one-area'] as const;

const reachOf = (directive: ReadDirective, state: State): TreatmentMap['reach'] => {
  const written = directive.attribute('reach').trim();
  const known = REACHES.find((reach) => reach === written);
  if (known !== undefined) return known;
  const near = nearest(written, REACHES);
  report(state.file, directive.placeOf('reach'), {
    rule: 'markdown/directive-attribute',
    found: `\`reach="${written}"\``,
    expected: '`whole-body` or `one-area`',
    fix: near === null ? 'Write one of these.' : `Did you mean \`${near}\`?`,
  });
  return 'whole-body';
};

const treatmentName = (id: string, node: TextDirective, state: State): TreatmentName => {
  const known = state.audience.treatments.get(id);
  if (known !== undefined) return known;
  const near = nearest(id, state.audience.treatments.keys());
  report(state.file, node, {
    rule: 'handout/unknown-treatment',
    found: `treatment \`${id}\``,
    expected: 'the id of a file in `treatments`',
    fix: near === null ? 'Write its name as `**Name:**` instead.' : `Did you mean \`:treatment[${near}]\`?`,
  });
  return { title: id, code: null, medicines: [] };
};

const named = (
  nodes: readonly PhrasingContent[],
  state: State,
): { name: Inline[]; code: string | null; medicines: readonly string[]; rest: PhrasingContent[] } => {
  const treatment = takeTreatment(nodes, state);
  if (treatment === null) {
    const { strong, rest } = takeStrong(nodes);
    return { name: withoutColon(lineOf(strong, state)), code: null, medicines: [], rest };
  }
  const { title, code, medicines } = treatmentName(treatment.id, treatment.node, state);
  return { name: [{ type: 'text', value: title }], code, medicines, rest: treatment.rest };
};

/** With more medicines than this, the treatment's sheet says more than a row of codes. */
const MAX_CODES = 4;

/** The medicine sheets of a treatment, after its words. */
const sheetsOf = (codes: readonly string[], { audience }: State): Inline[] =>
  codes.length === 0 || codes.length > MAX_CODES
    ? []
    : [{ type: 'text', value: audience.locale.sheets.medicineSheets(codes) }];

const choiceOf = (part: BoxPart<ListItem>): TreatmentChoice => {
  const { pictogram, rest } = takeIcon(singleLineOf(part, 'treatment-map'), part.state);
  const { name, code, medicines, rest: words } = named(rest, part.state);
  const text = [...lineOf(words, part.state), ...namesAfter(part), ...sheetsOf(medicines, part.state)];
  return { pictogram, name, code, text };
};

type PlacedChoice = { part: BoxPart<ListItem>; choice: TreatmentChoice };

/** Records each treatment that was already named for the same readers. */
const checkTwice = (all: readonly PlacedChoice[]): void => {
  const named = all.filter(({ part, choice }) => part.cancers === null && choice.name.length > 0);
  const names = named.map(({ choice }) => inlineText(choice.name));
  for (const [index, { part }] of named.entries()) {
    const name = names[index] ?? '';
    if (names.indexOf(name) === index) continue;
    report(part.state.file, part.node, {
      rule: 'handout/treatment-twice',
      found: `“${name}” for the second time`,
      expected: 'each treatment once, with one box to tick',
      fix: 'Put the words of both items into one.',
    });
  }
};

/** The treatments of one passage reach that may be offered, after a paragraph about them. */
export const convertTreatmentMap = (
  node: ContainerDirective,
  directive: ReadDirective,
  state: State,
): TreatmentMap[] => {
  const [first, ...others] = node.children;
  const hasIntro = first?.type === 'paragraph';
  const intro = hasIntro ? lineOf(first.children, state) : [];
  const placed = itemsAmong(hasIntro ? others : node.children, node.name, state).map((part) => ({
    part,
    choice: choiceOf(part),
  }));
  checkTwice(placed);
  const choices = placed
    .map(({ choice }) => choice)
    .filter((choice) => choice.name.length + choice.text.length > 0);
  const reach = reachOf(directive, state);
  return intro.length + choices.length === 0 ? [] : [{ type: 'treatment-map', reach, intro, choices }];
};
