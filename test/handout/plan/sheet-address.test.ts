import { expect, test } from 'vitest';
import { sheetAddress } from '../../../scripts/handout/plan/sheet-address.ts';
import { qrCodeSide } from '../../../templates/clinic/qr-code.tsx';

test('an address names the code and the revision', () => {
  const address = sheetAddress('sheets.example.org', { code: 'HT-PRO', revision: 3, language: 'en' });
  expect(address).toBe('sheets.example.org/HT-PRO-3');
});

test('in another language it names that too, since a sheet has one code in all', () => {
  const address = sheetAddress('sheets.example.org', { code: 'HT-PRO', revision: 3, language: 'es' });
  expect(address).toBe('sheets.example.org/es/HT-PRO-3');
});

test('another revision has another address', () => {
  const [one, other] = [1, 2].map((revision) =>
    sheetAddress('a.org', { code: 'HT', revision, language: 'en' }),
  );
  expect(one).not.toBe(other);
});

test('the longest website, code and revision make a link of 82 characters', () => {
  const address = sheetAddress('a'.repeat(60), { code: 'HT-PROST', revision: 9999, language: 'en' });
  expect(`https://${address}`).toHaveLength(82);
});

test('the longest website takes modules of one size in both languages, up to revision 999', () => {
  const [en, es] = ['en', 'es'].map((language) =>
    qrCodeSide(sheetAddress(`a/${'a'.repeat(58)}`, { code: 'HT-PROST', revision: 999, language })),
  );
  expect(es).toBe(en);
});
