import { expect, test } from 'vitest';
import { termOf, unexplained } from '../../scripts/plain-language/check-terms.ts';
import { english } from '../locales/sample-locales.ts';

const marrow = termOf(
  { term: 'Marrow', group: 'cancer', forms: [], say: 'MAR-oh', means: '', sources: [] },
  english.rules,
);

test.each([
  'Marrow (MAR-oh) makes blood cells.',
  'The soft inside of bones (marrow) makes them.',
  'The soft inside is called marrow.',
  'Marrow: the soft inside of bones.',
  'Marrow is the soft inside of bones.',
  'Bone is alive.',
])('“%s” leaves nothing unexplained', (text) => {
  expect(unexplained([text], marrow)).toBeNull();
});

test('a word that is explained later is unexplained at its first use', () => {
  const texts = ['Blood cells come from the marrow.', 'Marrow is the soft inside of bones.'];
  expect(unexplained(texts, marrow)).toBe(texts[0]);
});
