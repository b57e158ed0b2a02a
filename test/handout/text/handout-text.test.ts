import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handoutText, textHash } from '../../../scripts/handout/text/handout-text.ts';
import type { Block, CareCards, Handout, SourceNote } from '../../../scripts/model/handout.ts';
import { careCards, handout, item, line, paragraph, withBlocks } from '../sample-handout.ts';

const HEADING = 'Hormone therapy for bone metastasis';

const source: SourceNote = {
  key: 'KEY',
  publisher: 'Example Charity',
  title: 'Bones',
  url: 'https://example.org/bones',
  seen: '2026-11-23',
};

const textOf = (...blocks: Block[]): string =>
  handoutText(withBlocks(...blocks))
    .replace(HEADING, '')
    .trim();

test('a sheet reads from its heading to its sources', () => {
  const sheet = handout({
    subtitle: 'Prostate cancer that has spread to bone',
    lead: line('It slows cancer.'),
    intro: [paragraph('First words.')],
    sections: [
      { id: 'how-it-works', title: line('How it works'), blocks: [paragraph('It cuts off testosterone.')] },
      { id: null, title: line('More'), blocks: [paragraph('Last words.')] },
    ],
    sources: [source, { ...source, url: null, title: 'Pain' }],
  });
  expect(handoutText(sheet)).toBe(
    [
      HEADING,
      'Prostate cancer that has spread to bone It slows cancer. First words.',
      'How it works It cuts off testosterone. More Last words.',
      'Example Charity Bones https://example.org/bones Example Charity Pain',
    ].join(' '),
  );
});

test.each<[string, Block, string]>([
  ['a paragraph', paragraph('Drink water.'), 'Drink water.'],
  ['a heading', { type: 'heading', level: 3, children: line('At home') }, 'At home'],
  [
    'a bulleted list',
    { type: 'list', ordered: false, start: 1, items: [item('one'), item('two', 'Breast cancer')] },
    'one Breast cancer two',
  ],
  [
    'a numbered list, with its first number',
    { type: 'list', ordered: true, start: 3, items: [item('three'), item('four')] },
    '{list.3} three four',
  ],
  [
    'a table, row by row',
    { type: 'table', align: [], head: [line('Day'), line('What')], rows: [[line('1'), line('Walk')]] },
    'Day What 1 Walk',
  ],
  ['a quote', { type: 'quote', blocks: [paragraph('They said so.')] }, 'They said so.'],
  [
    'a picture, by its bytes and its description',
    { type: 'image', path: 'a.png', format: 'png', data: '', width: 8, height: 6, alt: 'A bone' },
    '{image.e3b0c44298fc1c14} A bone',
  ],
  ['a rule', { type: 'rule' }, ''],
  [
    'a figure with its caption',
    { type: 'figure', name: 'living-bone', caption: line('Bone lives.') },
    '{figure.living-bone} Bone lives.',
  ],
  [
    'a group under its name',
    { type: 'group', label: 'Prostate cancer', blocks: [paragraph('A shot.')] },
    'Prostate cancer A shot.',
  ],
  [
    'at a glance',
    {
      type: 'glance',
      title: 'At a glance',
      items: [{ pictogram: 'syringe', label: line('How:'), text: line('A shot.') }],
    },
    'At a glance How: A shot.',
  ],
  [
    'side effects',
    {
      type: 'side-effects',
      head: [line('Notice'), line('Do'), line('Tell us')],
      rows: [
        {
          pictogram: 'hot',
          appliesTo: 'Prostate cancer',
          notice: line('Hot flashes'),
          doThis: line('Dress in layers.'),
          tellUs: line('They keep you awake.'),
        },
      ],
    },
    'Notice Do Tell us Prostate cancer Hot flashes Dress in layers. They keep you awake.',
  ],
  ['questions', { type: 'questions', items: [item('Why?')] }, 'Why?'],
  [
    'lines to write on',
    { type: 'write-in', labels: [line('My doctor'), line('My nurse')] },
    'My doctor My nurse',
  ],
  ['chances', { type: 'chances', items: [{ words: line('About 9 in 100.'), count: 9 }] }, 'About 9 in 100.'],
  ['a planner', { type: 'planner', head: ['Date', 'Dose'], rows: 3 }, 'Date Dose'],
  [
    'panels',
    {
      type: 'panels',
      panels: [{ figure: 'cells-travel', heading: line('On the way'), blocks: [paragraph('Cells travel.')] }],
    },
    '{figure.cells-travel} On the way Cells travel.',
  ],
  [
    'a map of treatments',
    {
      type: 'treatment-map',
      reach: 'whole-body',
      intro: line('Everywhere.'),
      choices: [
        { pictogram: null, name: line('Hormone therapy'), code: 'HT-PRO', text: line('Cuts off.') },
        { pictogram: 'pills', name: line('Pills'), code: null, text: line('Aim.') },
      ],
    },
    '{reach.whole-body} Everywhere. Hormone therapy HT-PRO Cuts off. Pills Aim.',
  ],
])('%s', (_, block, expected) => {
  expect(textOf(block)).toBe(expected);
});

const cards: CareCards = careCards({
  emergency: { shared: [item('Weak legs')], own: [item('Seizure')] },
  sameDay: { shared: [item('New pain')], own: [item('Yellow skin')] },
  thisWeek: { shared: [item('Aches')], own: [item('Hot flashes')] },
  say: line('I have cancer in my bones.'),
});

test('care cards read card by card, the shared signs first', () => {
  expect(textOf(cards)).toBe(
    [
      '{care.emergency} Weak legs {care.emergency.own} Seizure I have cancer in my bones.',
      '{care.same-day} New pain {care.same-day.own} Yellow skin',
      '{care.this-week} Aches {care.this-week.own} Hot flashes',
    ].join(' '),
  );
});

test('moving a sign to the next card changes the text', () => {
  const moved = {
    ...cards,
    emergency: { ...cards.emergency, own: [] },
    sameDay: { ...cards.sameDay, shared: [item('Seizure'), ...cards.sameDay.shared] },
  };
  expect(textHash(withBlocks(moved))).not.toBe(textHash(withBlocks(cards)));
});

test('spaces and Unicode forms of a letter do not change the text', () => {
  expect(textOf(paragraph('  caf\u0065\u0301 \n\t and\u00a0tea '))).toBe('caf\u00e9 and tea');
});

test('another picture with the same description changes the text', () => {
  const picture = (data: string): Block => ({
    type: 'image',
    path: 'a.png',
    format: 'png',
    data,
    width: 8,
    height: 6,
    alt: 'A bone',
  });
  expect(textHash(withBlocks(picture('AAAA')))).not.toBe(textHash(withBlocks(picture('BBBB'))));
});

test('clinic facts are placeholders, so that one text applies to every clinic', () => {
  expect(textOf({ type: 'paragraph', children: [{ type: 'clinic-fact', fact: 'fever' }] })).toBe(
    '{clinic.fever}',
  );
});

test('the hash is the SHA-256 of the text', () => {
  const sheet = withBlocks(paragraph('Drink water.'));
  expect(textHash(sheet)).toBe(createHash('sha256').update(`${HEADING} Drink water.`).digest('hex'));
});

test.each<[string, Partial<Handout>]>([
  ['the review', { review: { state: 'reviewed', name: 'A', role: 'B', date: 'C', nextReview: 'D' } }],
  ['the code', { code: 'XX' }],
  ['the running title', { runningTitle: 'Other' }],
  ['the day a source was seen', { sources: [{ ...source, seen: '2020-01-01' }] }],
])('%s changes no hash', (_, parts) => {
  expect(textHash(handout({ sources: [source], ...parts }))).toBe(textHash(handout({ sources: [source] })));
});

test('any changed word changes the hash', () => {
  const word = fc.stringMatching(/^[a-z]{1,9}$/u);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.nat(), word, (words, at, other) => {
      const changed = words.with(at % words.length, other);
      const same = changed.join(' ') === words.join(' ');
      const hashes = [words, changed].map((some) => textHash(withBlocks(paragraph(some.join(' ')))));
      expect(hashes[0] === hashes[1]).toBe(same);
    }),
  );
});
