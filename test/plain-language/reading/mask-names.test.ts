import { expect, test } from 'vitest';
import { en } from '../../../scripts/locales/en/index.ts';
import { es } from '../../../scripts/locales/es/index.ts';
import { nameMask } from '../../../scripts/plain-language/reading/mask-names.ts';
import { cancerType, content, treatment } from '../../handout/sample-content.ts';

const names = [{ generic: 'abiraterone', brands: ['Zytiga'], rxnorm: null, cancers: [] }];
const mask = nameMask(
  content({ treatments: [treatment('hormone-therapy', { names })], cancerTypes: [cancerType('prostate')] }),
  en,
);

test.each([
  ['Abiraterone (Zytiga) blocks a hormone.', 'it (it) blocks a hormone.'],
  ['Hormone therapy for prostate cancer', 'it for it'],
  ['You have bone metastasis.', 'You have it.'],
  ['Testosterone (tes-TOSS-ter-own) helps it.', 'Testosterone helps it.'],
  ['Tell us (day or night).', 'Tell us (day or night).'],
  ['Abirateronelike', 'Abirateronelike'],
])('“%s” is “%s” with names masked', (text, masked) => {
  expect(mask(text)).toBe(masked);
});

test('names are masked in a language that has no file of them yet', () => {
  const maskSpanish = nameMask(content({ cancerTypes: [cancerType('prostate')] }), es);
  expect(maskSpanish('La radioterapia y el ácido zoledrónico')).toBe('La esto y el esto');
});
