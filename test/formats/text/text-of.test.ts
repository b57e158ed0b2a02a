import { describe, expect, test } from 'vitest';
import { plainText } from '../../../scripts/formats/text/text-of.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import { EMPTY_CLINIC } from '../../../scripts/model/empty-clinic.ts';
import type { Block, ClinicProfile, Handout } from '../../../scripts/model/handout.ts';
import {
  careCards,
  feverItem,
  handout,
  item,
  line,
  paragraph,
  withBlocks,
} from '../../handout/sample-handout.ts';
import { firstMissing } from '../words-of-sheet.ts';

const textFor = (sheet: Handout, clinic: ClinicProfile = EMPTY_CLINIC): string =>
  plainText({ handout: sheet, clinic, locale: en, version: '2026.11.1' });

/** The lines of a section with these blocks. */
const linesOf = (...blocks: Block[]): string[] => {
  const sheet = handout({ sections: [{ id: null, title: line('Start'), blocks }] });
  const lines = textFor(sheet).split('\n');
  const own = lines.slice(lines.indexOf('Start') + 1, lines.indexOf('Sheet HT-1'));
  return own.at(-1) === '' ? own.slice(0, -1) : own;
};

test('the title comes first, and a draft is marked under it and at the end', () => {
  const lines = textFor(handout()).trimEnd().split('\n');
  expect(lines[0]).toBe('Hormone therapy for bone metastasis');
  expect(lines.filter((one) => one === en.phrases.draft)).toHaveLength(2);
  expect(lines.at(-1)).toBe(en.phrases.draft);
});

test('a reviewed sheet shows until when it is valid, and no draft mark', () => {
  const review = {
    state: 'reviewed',
    name: 'N',
    role: 'R',
    date: '2026-11-01',
    nextReview: '2028-11-01',
  } as const;
  const text = textFor(handout({ review }));
  expect(text).toContain('Reviewed 2026-11-01.\nUse until 2028-11-01\n');
  expect(text).not.toContain('DRAFT');
});

test('the code with its revision and the version are at the end', () => {
  expect(textFor(handout({ code: 'HT-PRO', revision: 3 }))).toContain('Sheet HT-PRO-3\nVersion 2026.11.1\n');
});

test('each sentence is on its own line, also inside an item', () => {
  const list: Block = { type: 'list', ordered: true, start: 3, items: [item('Rest. Drink 1.5 liters.')] };
  expect(linesOf(paragraph('Call us at 8 p.m. Then wait.'), list)).toEqual([
    'Call us at 8 p.m.',
    'Then wait.',
    '3. Rest.',
    '   Drink 1.5 liters.',
  ]);
});

test('soft hyphens, joiners and typographic spaces are removed', () => {
  expect(linesOf(paragraph('120\u00A0mg is\u2060 your\uFEFF treat\u00ADment'))).toEqual([
    '120 mg is your treatment',
  ]);
});

test('the urgency of a care card is in words, with what to do', () => {
  const cards = careCards({
    emergency: { shared: [item('You cannot breathe')], own: [item('You faint')] },
    callNow: { shared: [feverItem()], own: [] },
    sameDay: { shared: [item('New pain')], own: [] },
    thisWeek: { shared: [item('Hot flashes')], own: [] },
    say: line('I have cancer in my bones.'),
  });
  expect(linesOf(cards)).toEqual([
    '',
    'Emergency: call 911 now',
    '',
    'Signs for everyone',
    '- You cannot breathe',
    '',
    'More signs with this treatment',
    '- You faint',
    '',
    'Say: “I have cancer in my bones.”',
    '',
    'Now: call us, day or night',
    '- Fever of 100.4 °F (38 °C) or higher',
    '',
    'If nobody answers, go to the emergency department and name your treatment.',
    '',
    'Same day: call us today',
    '- New pain',
    '',
    'This week: call us',
    '- Hot flashes',
  ]);
});

test('a table is read row by row, each cell after the head of its column', () => {
  const effects: Block = {
    type: 'side-effects',
    head: [line('You may notice'), line('What you can do'), line('Tell us when')],
    rows: [
      {
        pictogram: null,
        appliesTo: null,
        notice: line('Dry mouth'),
        doThis: line('Sip water.'),
        tellUs: line('You cannot eat.'),
      },
    ],
  };
  expect(linesOf(effects)).toEqual([
    'Table: You may notice; What you can do; Tell us when',
    '',
    'You may notice: Dry mouth',
    '  What you can do: Sip water.',
    '  Tell us when: You cannot eat.',
  ]);
});

test('a row is under its cancer type', () => {
  const row = { pictogram: null, notice: line('Dry mouth'), doThis: line('Sip.'), tellUs: line('It hurts.') };
  const effects: Block = {
    type: 'side-effects',
    head: [line('Notice'), line('Do'), line('Tell us')],
    rows: [
      { ...row, appliesTo: null },
      { ...row, appliesTo: 'Breast cancer' },
    ],
  };
  expect(linesOf(effects).slice(-5)).toEqual([
    '',
    'Breast cancer:',
    '  Notice: Dry mouth',
    '  Do: Sip.',
    '  Tell us: It hurts.',
  ]);
});

test('an instructive picture is replaced by its description, and a line to write on by its label', () => {
  const figure: Block = { type: 'figure', name: 'hormone-blocked', caption: line('Blocked.') };
  expect(linesOf(figure, { type: 'write-in', labels: [line('My nurse')] })).toEqual([
    `Picture: ${en.figures.altTexts['hormone-blocked']}`,
    'Blocked.',
    'Space to write: My nurse',
  ]);
});

test('text for one cancer type is preceded by its name', () => {
  const list: Block = { type: 'list', ordered: false, start: 1, items: [item('Rest.', 'Breast cancer')] };
  expect(linesOf(list)).toEqual(['- Breast cancer: Rest.']);
});

describe('the clinic', () => {
  test('has lines to write on while it is open', () => {
    const text = textFor(handout());
    expect(text).toContain('Space to write: Clinic name\nSpace to write: Clinic phone number\n');
  });

  test('is at the top with its numbers, and its notes before the sources', () => {
    const clinic = {
      ...EMPTY_CLINIC,
      name: 'North Clinic',
      phones: { day: '555-0100', afterHours: null, allHours: null },
      footer: 'We speak Spanish.',
    };
    const text = textFor(withBlocks(paragraph('Rest.')), clinic);
    expect(text).toContain('North Clinic\nQuestions?\nCall 555-0100\n');
    expect(text).toContain('Rest.\nWe speak Spanish.\n');
  });
});

test('a word that is missing, changed or out of order is found', () => {
  const sheet = withBlocks(paragraph('Take 10 mg. Then rest.'));
  const text = textFor(sheet);
  expect(firstMissing(sheet, text)).toBeNull();
  for (const wrong of [
    text.replace('10 mg', '0 mg'),
    text.replace('mg', ''),
    text.replace('Then rest', 'rest Then'),
  ])
    expect(firstMissing(sheet, wrong)).toBe('Take 10 mg Then rest');
});
