import { expect, test } from 'vitest';
import { checkMedicineUse } from '../../../scripts/handout/checks/check-medicine-use.ts';
import { content, medicine, treatment } from '../sample-content.ts';

const rulesFor = (frequency: 'often' | 'rarely' | 'not-used', of = 'chemo'): string[] => {
  const cisplatin = medicine('cisplatin', {
    treatment: of,
    use: { kidney: { sources: ['KEY'], names: [] } },
  });
  const chemo = treatment('chemo', { use: { kidney: { frequency, sources: ['KEY'], sheet: true } } });
  checkMedicineUse({ content: content({ medicines: [cisplatin], treatments: [chemo] }) });
  return cisplatin.file.messages.map(({ ruleId }) => String(ruleId));
};

test('a medicine for a cancer type that does not get its treatment is an error', () => {
  expect(rulesFor('not-used')).toEqual(['medicine-not-used']);
});

test.each(['often', 'rarely'] as const)('a treatment that is used %s may have medicines', (frequency) => {
  expect(rulesFor(frequency)).toEqual([]);
});

test('a treatment without a file is an error of its own', () => {
  expect(rulesFor('not-used', 'surgery')).toEqual([]);
});
