import { expect, test } from 'vitest';
import { en } from '../../../scripts/locales/en/index.ts';
import type { Block, Handout, ListItem } from '../../../scripts/model/handout.ts';
import { readingOf } from '../../../scripts/plain-language/reading/reading-of.ts';
import { shownTexts } from '../../../scripts/plain-language/reading/shown-text.ts';
import { handout } from '../../build/sample-build.ts';
import { item, line, paragraph } from '../../handout/sample-handout.ts';
import { english } from '../../locales/sample-locales.ts';

const none = { shared: [], own: [] };

const cardsWith = (own: ListItem[]): Block => ({
  type: 'care-cards',
  emergency: { shared: [item('Weak legs')], own },
  callNow: none,
  sameDay: none,
  thisWeek: none,
  say: line('I have cancer.'),
});

const withBlock = (block: Block): Handout => ({
  ...sheet,
  sections: [{ id: null, title: line('Alpha'), blocks: [block] }],
});

const sheet = handout('alpha', 'You can get help.', {
  sections: [
    {
      id: 'when-to-get-help',
      title: line('When to get help'),
      blocks: [cardsWith([])],
    },
    {
      id: 'side-effects',
      title: line('Possible side effects'),
      blocks: [paragraph('You may be tired. Rest when you can.')],
    },
  ],
});

test('a sheet is scored as printed: title, lead, headings, card headings, items', () => {
  expect(shownTexts(sheet, en.phrases).map(({ text }) => text)).toEqual([
    'About alpha',
    'You can get help.',
    'When to get help',
    'Emergency: call 911 now',
    'Weak legs',
    'I have cancer.',
    'Possible side effects',
    'You may be tired. Rest when you can.',
  ]);
});

test('the heading “Signs for everyone” is scored if a sheet has more signs of its own', () => {
  const texts = shownTexts(withBlock(cardsWith([item('Hives')])), en.phrases).map(({ text }) => text);
  expect(texts).toContain('Signs for everyone. More signs with your treatment');
});

test('sheet codes next to the names of treatments are not scored as sentences', () => {
  const text = line('It cuts off hormones.');
  const choices = [{ pictogram: null, name: line('Hormone therapy'), code: 'HT', text }];
  const map: Block = { type: 'treatment-map', reach: 'whole-body', intro: [], choices };
  const texts = shownTexts(withBlock(map), en.phrases).map((shown) => shown.text);
  expect(texts).toContain('Hormone therapy');
  expect(texts).not.toContain('HT');
});

test('clinic facts are scored with an empty profile', () => {
  const fact = { type: 'clinic-fact', fact: 'fever' } as const;
  const [, lead] = shownTexts({ ...sheet, lead: [...line('Fever of '), fact], sections: [] }, en.phrases);
  expect(lead?.text).toBe('Fever of 100.4 °F (38 °C) or higher');
});

test('whole sentences and the side effects are also measured separately', () => {
  const { whole, prose, sideEffects } = readingOf(sheet, english, (text) => text);
  expect(whole.raw.sentences).toBe(9);
  expect(prose.raw.sentences).toBe(4);
  expect(sideEffects?.raw).toMatchObject({ sentences: 3, words: 11 });
});

test('short fragments do not make long sentences look easy', () => {
  const hard = 'Administration of intravenous medication necessitates immediate hospitalization.';
  const padded = {
    ...sheet,
    lead: line(hard),
    sections: [
      { id: null, title: line('Bone'), blocks: Array.from({ length: 40 }, () => paragraph('Rest')) },
    ],
  };
  const { whole, prose } = readingOf(padded, english, (text) => text);
  expect(whole.raw.smog).toBeLessThan(9);
  expect(prose.raw.smog).toBeGreaterThan(9);
});

test('a sheet without side effects has no grade for them', () => {
  expect(readingOf({ ...sheet, sections: [] }, english, (text) => text).sideEffects).toBeNull();
});
