import type { Block, Handout, Inline, ListItem, Section } from '../../../scripts/model/handout.ts';
import { careCards, handout, item, line, paragraph } from '../../handout/sample-handout.ts';

/** Sheets for testing pagination: any number of filler lines, and then one construct. */

const WORDS = 'Write each number down with the date and bring the record to every visit of the clinic.';

/** A number of plain sentences. */
const words = (sentences: number): string => Array.from({ length: sentences }, () => WORDS).join(' ');
const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

const heading = (level: 3 | 4, value: string): Block => ({ type: 'heading', level, children: line(value) });
const list = (items: ListItem[], ordered = false): Block => ({ type: 'list', ordered, start: 1, items });
const longItem = (index: number, appliesTo: string | null = null): ListItem =>
  item(`Item ${index + 1}. ${words(3)}`, appliesTo);
const section = (title: string, blocks: Block[], id: string | null = null): Section => ({
  id,
  title: line(title),
  blocks,
});
const table = (head: string): Block => ({
  type: 'table',
  align: [null, null],
  head: [line(head), line('Doses')],
  rows: times(5, (row) => [line(`Row ${row + 1}. ${words(1)}`), line(words(1))]),
});
const sideEffects: Block = {
  type: 'side-effects',
  head: [line('You may notice'), line('What you can do'), line('Tell us if')],
  rows: times(5, (row) => ({
    pictogram: row % 2 ? 'tired' : null,
    appliesTo: row === 3 ? 'Breast cancer' : null,
    notice: line(`Sign ${row + 1}`),
    doThis: line(words(2)),
    tellUs: line(words(1)),
  })),
};
const signs = (count: number): ListItem[] => times(count, (index) => item(`Sign ${index + 1} of many signs`));
const cards: Block = careCards({
  emergency: { shared: signs(3), own: signs(2) },
  sameDay: { shared: signs(4), own: signs(1) },
  thisWeek: { shared: signs(2), own: signs(1) },
  say: line('I have cancer in my bones.'),
});
const nested: Block = list([
  { appliesTo: null, blocks: [paragraph(words(1)), list(times(3, longItem))] },
  { appliesTo: 'Breast cancer', blocks: [paragraph(words(4)), list(times(3, longItem), true)] },
  { appliesTo: 'Prostate cancer', blocks: [heading(3, 'Within'), paragraph(words(4))] },
  longItem(9),
]);
const asked = (count: number, sentences: number): Block => ({
  type: 'questions',
  items: times(count, (index) => item(words(sentences), index === 2 ? 'Lung cancer' : null)),
});
const quote: Block = { type: 'quote', blocks: [paragraph(words(8)), list(times(2, longItem))] };
const group: Block = {
  type: 'group',
  label: 'Breast cancer',
  blocks: [heading(3, 'In a group'), paragraph(words(5))],
};
const figure = (name: 'living-bone' | 'balance-upset' | 'balance-restored'): Block => ({
  type: 'figure',
  name,
  caption: line(words(1)),
});
const panels: Block = {
  type: 'panels',
  panels: [1, 2].map((number) => ({
    figure: 'cells-travel',
    heading: line(`Panel ${number}`),
    blocks: [paragraph(words(2))],
  })),
};
const map = (reach: 'whole-body' | 'one-area', choices = 3): Block => ({
  type: 'treatment-map',
  reach,
  intro: line(words(1)),
  choices: times(choices, (index) => ({
    pictogram: 'pills',
    name: line(`Choice ${index + 1}`),
    code: 'HT',
    text: line(words(1)),
  })),
});

/** Constructs by name; each ends a sheet. */
export const CONSTRUCTS: Record<string, Section[]> = {
  'side headings': [section('Aside', [paragraph(words(4))]), section('Again', [list(times(3, longItem))])],
  'a side heading over a sub-heading': [
    section('Aside', [heading(3, 'Below it'), paragraph(words(5)), heading(3, 'Next'), list([longItem(0)])]),
  ],
  'a long first block': [section('Aside', [paragraph(words(60))]), section('Again', [quote, group])],
  'a data table': [
    section('Table', [table('Days')]),
    section('Words first', [paragraph(words(3)), table('Weeks')]),
  ],
  'a side-effect table': [section('Side effects', [paragraph(words(2)), sideEffects])],
  'a side-effect table under two paragraphs': [
    section('Side effects', [paragraph('What you notice.'), paragraph('Ask us.'), sideEffects]),
  ],
  'care cards': [section('When to get help', [paragraph(words(1)), cards])],
  'questions and care team': [
    section('Questions', [asked(6, 1)], 'questions'),
    section('Your team', [paragraph(words(2)), { type: 'write-in', labels: [line('Nurse')] }], 'care-team'),
  ],
  'questions and care team, too long to be side by side': [
    section('Questions', [heading(3, 'To ask'), asked(20, 2)], 'questions'),
    section('Your team', [paragraph(words(2))], 'care-team'),
  ],
  'sub-headings': [
    section('Wide', [
      ...times(4, (index) => [heading(index === 2 ? 4 : 3, `Part ${index + 1}`), paragraph(words(3))]).flat(),
      heading(3, 'Before a table'),
      table('Months'),
    ]),
  ],
  'long paragraphs': [
    section('Wide', [table('Months'), ...times(3, (index) => paragraph(words(7 + index)))]),
  ],
  'nested lists': [section('Aside', [nested]), section('Wide', [heading(3, 'Lists'), nested])],
  quotes: [section('Aside', [heading(3, 'They say'), quote, quote])],
  groups: [section('Aside', [group, group])],
  figures: [
    section('Aside', [figure('living-bone')]),
    section('Two', [figure('balance-upset'), figure('balance-restored'), paragraph(words(2))]),
  ],
  'picture panels': [section('Story', [panels])],
  'treatment maps': [section('Choices', [map('whole-body'), map('one-area')])],
  'long treatment maps': [section('Choices', [map('whole-body', 8), map('one-area')])],
};

const lineBreak: Inline = { type: 'break' };

/** A guide with filler lines before a construct; every second pair of numbers shifts it by half a line. */
export const grownSheet = (construct: keyof typeof CONSTRUCTS, lines: number): Handout => {
  const filler = times(lines, (index) => [...line(`Line ${index + 1}`), lineBreak]).flat();
  const shift: Block[] = lines % 4 > 1 ? [{ type: 'rule' }] : [];
  return handout({
    kind: 'guide',
    lead: line('A lead.'),
    intro: [{ type: 'paragraph', children: filler }, ...shift],
    sections: CONSTRUCTS[construct] ?? [],
  });
};
