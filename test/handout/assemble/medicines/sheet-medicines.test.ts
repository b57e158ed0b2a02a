import { expect, test } from 'vitest';
import { medicinesOnSheet } from '../../../../scripts/handout/assemble/medicines/sheet-medicines.ts';
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
  medicinesOnSheet(content({ treatments: [hormones], medicines }), PAIR).map(({ entry }) => entry.id);

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

test('a group has only the names that the cancer type uses', () => {
  const shots = medicine('lhrh-shots', {
    names: [name('leuprolide'), name('triptorelin')],
    use: { prostate: { sources: ['KEY'], names: ['triptorelin'] } },
  });
  const [used] = medicinesOnSheet(content({ treatments: [hormones], medicines: [shots] }), PAIR);
  expect(used?.names.map(({ generic }) => generic)).toEqual(['triptorelin']);
});

test('a booklet for all cancer types has every medicine with all its names', () => {
  const shots = medicine('lhrh-shots', {
    names: [name('leuprolide'), name('triptorelin')],
    use: { prostate: { sources: ['KEY'], names: ['triptorelin'] }, breast: { sources: ['KEY'], names: [] } },
  });
  const given = content({ treatments: [hormones], medicines: [shots] });
  const [used] = medicinesOnSheet(given, { ...PAIR, kind: 'booklet', cancerType: null });
  expect(used?.names.map(({ generic }) => generic)).toEqual(['leuprolide', 'triptorelin']);
});

test('a booklet for all cancer types leaves out a medicine that only a variant uses', () => {
  const thyroid = { title: 'Thyroid hormone', lead: '', say: '', lowersWhiteCells: false };
  const given = content({
    treatments: [treatment('hormone-therapy', { variants: { thyroid } })],
    medicines: [medicine('levothyroxine', { use: { thyroid: { sources: ['KEY'], names: [] } } })],
  });
  const idsFor = (cancerType: string | null): string[] =>
    medicinesOnSheet(given, { ...PAIR, kind: 'booklet', cancerType }).map(({ entry }) => entry.id);
  expect(idsFor(null)).toEqual([]);
  expect(idsFor('thyroid')).toEqual(['levothyroxine']);
});

test('sheets of other kinds list no medicines', () => {
  const given = content({ treatments: [hormones], medicines: [medicine('abiraterone')] });
  expect(medicinesOnSheet(given, { ...PAIR, kind: 'cancer-type' })).toEqual([]);
});
