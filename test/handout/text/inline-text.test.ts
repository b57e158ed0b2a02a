import { expect, test } from 'vitest';
import { inlineText } from '../../../scripts/handout/text/inline-text.ts';
import type { Inline } from '../../../scripts/model/handout.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const link = (address: string | null): Inline => ({
  type: 'link',
  url: 'https://example.org/bones',
  address,
  children: [text('Bone facts')],
});

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

test('a link is followed by its printed address', () => {
  expect(inlineText([link('example.org/bones')])).toBe('Bone facts (example.org/bones)');
  expect(inlineText([link(null)])).toBe('Bone facts');
});
