import { expect, test } from 'vitest';
import { inlineText } from '../../scripts/handout/inline-text.ts';
import type { Inline } from '../../scripts/handout/model.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const link = (url: string, words: string): Inline => ({ type: 'link', url, children: [text(words)] });

test.each<[string, Inline[], string]>([
  ['text', [text('Drink water.')], 'Drink water.'],
  ['strong', [text('Call '), { type: 'strong', children: [text('now')] }, text('.')], 'Call now.'],
  ['emphasis', [{ type: 'emphasis', children: [text('before')] }], 'before'],
  ['code', [{ type: 'code', value: 'a b' }], 'a b'],
  ['words in another language', [{ type: 'foreign', language: 'es', children: [text('hueso')] }], 'hueso'],
  ['a line break', [text('one'), { type: 'break' }, text('two')], 'one two'],
  ['a clinic fact', [{ type: 'clinic-fact', fact: 'after-hours' }], '{clinic.after-hours}'],
  ['nothing', [], ''],
])('%s', (_, inlines, expected) => {
  expect(inlineText(inlines)).toBe(expected);
});

test.each([
  ['https://example.org/bones/', 'Bone facts', 'Bone facts (example.org/bones)'],
  ['mailto:nurse@example.org', 'our nurse', 'our nurse (nurse@example.org)'],
  ['tel:+15550100', 'Call us', 'Call us (+15550100)'],
  ['https://example.org', 'example.org', 'example.org'],
  ['https://example.org', 'See https://example.org today', 'See https://example.org today'],
])('a link to %s on "%s" reads "%s"', (url, words, expected) => {
  expect(inlineText([link(url, words)])).toBe(expected);
});
