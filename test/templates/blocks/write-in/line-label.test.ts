import { expect, test } from 'vitest';
import { EMPTY_CLINIC } from '../../../../scripts/model/empty-clinic.ts';
import type { ClinicFact, ClinicProfile, Inline } from '../../../../scripts/model/handout.ts';
import { labelWithFact, lineLabel } from '../../../../templates/blocks/write-in/line-label.ts';
import { plainText } from '../../../../templates/text/plain-text.ts';

const label = (fact: ClinicFact): Inline[] => [
  { type: 'text', value: 'Number ' },
  { type: 'clinic-fact', fact },
];
const withPhones = (phones: Partial<ClinicProfile['phones']>): ClinicProfile => ({
  ...EMPTY_CLINIC,
  phones: { ...EMPTY_CLINIC.phones, ...phones },
});
const isWritten = (fact: ClinicFact, clinic: ClinicProfile | null): boolean =>
  lineLabel(label(fact), clinic).fact !== null;

test.each([
  ['phone', { day: '1' }, true],
  ['phone', { allHours: '3' }, true],
  ['phone', { afterHours: '2' }, false],
  ['after-hours', { afterHours: '2' }, true],
  ['after-hours', { allHours: '3' }, true],
  ['after-hours', { day: '1' }, false],
  ['24-hour', { allHours: '3' }, true],
  ['24-hour', { day: '1', afterHours: '2' }, false],
] as const)('%s of a clinic with the phones %j is printed: %s', (fact, phones, expected) => {
  expect(isWritten(fact, withPhones(phones))).toBe(expected);
});

test('a fact that every clinic has is printed', () => {
  expect(isWritten('emergency', EMPTY_CLINIC)).toBe(true);
});

test('on a page of no clinic each line is to write on', () => {
  expect(isWritten('after-hours', null)).toBe(false);
  expect(isWritten('emergency', null)).toBe(false);
});

test('a label for staff to write on has no space at its end', () => {
  const line = lineLabel(label('after-hours'), EMPTY_CLINIC);
  expect(plainText(labelWithFact(line))).toBe('Number');
});

test('a label with its fact has a space between them', () => {
  const line = lineLabel(label('after-hours'), withPhones({ afterHours: '2' }));
  expect(labelWithFact(line)).toEqual([
    { type: 'text', value: 'Number' },
    { type: 'text', value: ' ' },
    { type: 'strong', children: [{ type: 'clinic-fact', fact: 'after-hours' }] },
  ]);
});

test('a label without a fact stays as it is', () => {
  const words: Inline[] = [{ type: 'text', value: 'My doctor' }];
  expect(labelWithFact(lineLabel(words, EMPTY_CLINIC))).toEqual(words);
});
