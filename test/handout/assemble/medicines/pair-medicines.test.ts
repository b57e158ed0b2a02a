import { expect, test } from 'vitest';
import { medicinesOfPair } from '../../../../scripts/handout/assemble/medicines/pair-medicines.ts';
import { content, medicine, treatment } from '../../sample-content.ts';

const PAIR = {
  kind: 'pair',
  language: 'en',
  treatment: 'hormone-therapy',
  cancerType: 'prostate',
} as const;

const name = (generic: string) => ({ generic, brands: [], rxnorm: null });

const hormones = treatment('hormone-therapy', {
  names: ['relugolix', 'abiraterone'].map((generic) => ({
    generic,
    brands: [],
    rxnorm: null,
    cancers: ['prostate'],
  })),
});

const idsOf = (...medicines: ReturnType<typeof medicine>[]): string[] =>
  medicinesOfPair(content({ treatments: [hormones], medicines }), PAIR).map(({ entry }) => entry.id);

test('medicines come in the order in which their treatment names them, others after them by file name', () => {
  expect(
    idsOf(
      medicine('abiraterone', { names: [name('abiraterone')] }),
      medicine('bicalutamide', { names: [name('bicalutamide')] }),
      medicine('degarelix', { names: [name('degarelix')] }),
      medicine('relugolix', { names: [name('relugolix')] }),
    ),
  ).toEqual(['relugolix', 'abiraterone', 'bicalutamide', 'degarelix']);
});

test('a medicine of another treatment or of other cancer types is left out', () => {
  expect(
    idsOf(
      medicine('docetaxel', { treatment: 'chemotherapy' }),
      medicine('tamoxifen', { use: { breast: { sources: ['KEY'], names: [] } } }),
    ),
  ).toEqual([]);
});

test('a group has the names alone that the cancer type uses', () => {
  const shots = medicine('lhrh-shots', {
    names: [name('leuprolide'), name('triptorelin')],
    use: { prostate: { sources: ['KEY'], names: ['triptorelin'] } },
  });
  const [used] = medicinesOfPair(content({ treatments: [hormones], medicines: [shots] }), PAIR);
  expect(used?.names.map(({ generic }) => generic)).toEqual(['triptorelin']);
});

test('sheets of other kinds list no medicines', () => {
  const given = content({ treatments: [hormones], medicines: [medicine('abiraterone')] });
  expect(medicinesOfPair(given, { ...PAIR, kind: 'cancer-type' })).toEqual([]);
});
