import { expect, test } from 'vitest';
import { sheetAddress } from '../../scripts/handout/sheet-address.ts';

test('an address names the code and four signs of the text', () => {
  expect(sheetAddress('sheets.example.org', 'HT-PRO', 'fffff00000')).toBe('sheets.example.org/HT-PRO-ZZZZ');
  expect(sheetAddress('sheets.example.org', 'HT', '0000100000')).toBe('sheets.example.org/HT-0001');
});

test('another text has another address', () => {
  const [one, other] = ['0123456789', '1123456789'].map((hash) => sheetAddress('a.org', 'HT', hash));
  expect(one).not.toBe(other);
});

test('the longest website and code make a link of 40 characters', () => {
  const address = sheetAddress('a'.repeat(18), 'HT-PROST', '0123456789');
  expect(`https://${address}`).toHaveLength(40);
});
