import { expect, test } from 'vitest';
import { sheetAddress } from '../../../scripts/handout/plan/sheet-address.ts';

test('an address names the code and the revision', () => {
  const address = sheetAddress('sheets.example.org', { code: 'HT-PRO', revision: 3 });
  expect(address).toBe('sheets.example.org/HT-PRO-3');
});

test('another revision has another address', () => {
  const [one, other] = [1, 2].map((revision) => sheetAddress('a.org', { code: 'HT', revision }));
  expect(one).not.toBe(other);
});

test('the longest website, code and revision make a link of 82 characters', () => {
  const address = sheetAddress('a'.repeat(60), { code: 'HT-PROST', revision: 9999 });
  expect(`https://${address}`).toHaveLength(82);
});
