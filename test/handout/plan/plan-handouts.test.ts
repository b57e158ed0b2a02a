import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Treatment, TreatmentUse } from '../../../scripts/content/schemas/index.ts';
import { makesPair, planHandouts } from '../../../scripts/handout/plan/plan-handouts.ts';
import { localesNamed } from '../../locales/sample-locales.ts';
import { cancerType, content, guide, medicine, treatment } from '../sample-content.ts';

const never = (): boolean => false;
const often: TreatmentUse = { frequency: 'often', sources: ['KEY'], sheet: true };

const hormone = (data: Partial<Treatment> = {}) =>
  treatment('hormone-therapy', { use: { prostate: often }, ...data });

test('a treatment, a cancer type, their pair and a guide each give a sheet, sorted by id', () => {
  const planned = planHandouts(
    content({ treatments: [hormone()], cancerTypes: [cancerType('prostate')], guides: [guide('spread')] }),
    never,
  );
  expect(planned.map(({ id, code, kind }) => [id, code, kind])).toEqual([
    ['hormone-therapy', 'HT', 'treatment'],
    ['hormone-therapy-prostate', 'HT-PRO', 'pair'],
    ['prostate', 'PRO', 'cancer-type'],
    ['spread', 'SPREAD', 'guide'],
  ]);
});

test('a medicine gives one sheet, which belongs to no treatment or cancer type', () => {
  const [sheet] = planHandouts(content({ medicines: [medicine('abiraterone')] }), never);
  expect(sheet).toMatchObject({
    id: 'abiraterone',
    code: 'M-ABI',
    kind: 'medicine',
    title: 'Abiraterone with a steroid',
    treatment: null,
    cancerType: null,
    guide: null,
    medicine: 'abiraterone',
  });
});

test('a pair names the entries it is made from', () => {
  const [, pair] = planHandouts(
    content({ treatments: [hormone()], cancerTypes: [cancerType('prostate')] }),
    never,
  );
  expect(pair).toMatchObject({
    language: 'en',
    treatment: 'hormone-therapy',
    cancerType: 'prostate',
    guide: null,
    title: 'Hormone therapy for bone metastasis, prostate cancer',
  });
});

test('a treatment with a long form has a booklet', () => {
  const planned = planHandouts(content({ treatments: [hormone(), treatment('surgery')] }), ({ id }) =>
    id.startsWith('hormone'),
  );
  expect(planned.map(({ id, code }) => [id, code])).toContainEqual(['hormone-therapy-booklet', 'HT-B']);
  expect(planned.map(({ id }) => id)).not.toContain('surgery-booklet');
});

test('a variant names the pair', () => {
  const variants = { thyroid: { title: 'Radioactive iodine', lead: '', say: '', lowersWhiteCells: true } };
  const radio = treatment('radio', { title: 'Radioactive medicine', use: { thyroid: often }, variants });
  const thyroid = cancerType('thyroid', { title: 'Thyroid cancer', code: 'THY' });
  const planned = planHandouts(content({ treatments: [radio], cancerTypes: [thyroid] }), never);
  expect(planned.map(({ title }) => title)).toEqual([
    'Radioactive medicine for bone metastasis',
    'Radioactive iodine for bone metastasis, thyroid cancer',
    'Thyroid cancer in the bones: treatments we may talk about',
  ]);
});

test('a variant with a long form has its own booklet', () => {
  const variants = { thyroid: { title: 'Radioactive iodine', lead: '', say: '', lowersWhiteCells: true } };
  const radio = treatment('radio', { use: { thyroid: often, prostate: often }, variants });
  const types = [cancerType('thyroid', { title: 'Thyroid cancer', code: 'THY' }), cancerType('prostate')];
  const planned = planHandouts(
    content({ treatments: [radio], cancerTypes: types }),
    (_, type) => type !== null,
  );
  const booklets = planned.filter(({ kind }) => kind === 'booklet');
  expect(booklets).toEqual([
    expect.objectContaining({
      id: 'radio-thyroid-booklet',
      cancerType: 'thyroid',
      title: 'Radioactive iodine for bone metastasis, thyroid cancer: learn more',
      runningTitle: 'Radioactive iodine, thyroid cancer: learn more',
    }),
  ]);
  expect(booklets[0]?.code).toMatch(/-THY-B$/);
});

test('a treatment with more than nine medicines has a booklet for each cancer type that uses one, too', () => {
  const many = Array.from({ length: 10 }, (_, index) =>
    medicine(`medicine-${index}`, { use: { prostate: { sources: ['KEY'], names: [] } } }),
  );
  const treatments = [hormone({ use: { prostate: often, breast: often } })];
  const cancerTypes = [cancerType('prostate'), cancerType('breast', { title: 'Breast cancer', code: 'BRE' })];
  const booklets = (medicines: typeof many): string[] =>
    planHandouts(content({ treatments, cancerTypes, medicines }), (_, type) => type === null)
      .filter(({ kind }) => kind === 'booklet')
      .map(({ code }) => code);
  expect(booklets(many)).toEqual(['HT-B', 'HT-PRO-B']);
  expect(booklets(many.slice(1))).toEqual(['HT-B']);
});

test('a pair is made within one language', () => {
  const german = { ...cancerType('prostate'), language: 'de' };
  const locales = localesNamed('en', 'de');
  const planned = planHandouts(content({ locales, treatments: [hormone()], cancerTypes: [german] }), never);
  expect(planned.map(({ id, kind }) => [id, kind])).toEqual([
    ['hormone-therapy', 'treatment'],
    ['prostate', 'cancer-type'],
  ]);
});

test('an undescribed cancer type makes no pair', () => {
  expect(planHandouts(content({ treatments: [hormone()] }), never).map(({ id }) => id)).toEqual([
    'hormone-therapy',
  ]);
});

test.each<[TreatmentUse, boolean]>([
  [{ frequency: 'often', sources: ['KEY'], sheet: true }, true],
  [{ frequency: 'sometimes', sources: ['KEY'], sheet: true }, true],
  [{ frequency: 'rarely', sources: ['KEY'], sheet: true }, false],
  [{ frequency: 'not-used', sources: ['KEY'], sheet: true }, false],
  [{ frequency: 'often', sources: [], sheet: true }, false],
  [{ frequency: 'often', sources: ['KEY'], sheet: false }, false],
])('%o makes a pair: %s', (use, expected) => {
  expect(makesPair(hormone({ use: { prostate: use } }).data, 'prostate')).toBe(expected);
});

test('names of built-in properties are not cells of the matrix', () => {
  expect(makesPair(hormone().data, 'constructor')).toBe(false);
});

const use = fc.record({
  frequency: fc.constantFrom('often', 'sometimes', 'rarely', 'not-used'),
  sources: fc.array(fc.constantFrom('KEY', 'OTHER'), { maxLength: 2 }),
  sheet: fc.boolean(),
}) satisfies fc.Arbitrary<TreatmentUse>;

const matrix = fc.dictionary(fc.constantFrom('tx', 'ty', 'tz'), fc.record({ p: use, q: use, r: use }));

test('a pair is planned only for a sourced frequent or occasional use', () => {
  fc.assert(
    fc.property(matrix, (rows) => {
      const treatments = Object.entries(rows).map(([id, cells]) => treatment(id, { use: cells }));
      const cancerTypes = ['p', 'q', 'r'].map((id) => cancerType(id));
      const planned = planHandouts(content({ treatments, cancerTypes }), never);
      const pairs = planned.filter(({ kind }) => kind === 'pair').map(({ id }) => id);
      const expected = Object.entries(rows).flatMap(([id, cells]) =>
        Object.entries(cells)
          .filter(
            ([, cell]) => cell.sheet && cell.sources.length > 0 && /often|sometimes/.test(cell.frequency),
          )
          .map(([cancer]) => `${id}-${cancer}`),
      );
      expect(pairs).toEqual(expected.sort());
    }),
  );
});

test('the plan does not depend on the order of the files', () => {
  const treatments = ['a', 'b', 'c'].map((id) => treatment(id, { use: { p: often, q: often } }));
  const cancerTypes = ['p', 'q'].map((id) => cancerType(id));
  const plan = planHandouts(content({ treatments, cancerTypes }), never);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(treatments, { minLength: 3 }),
      fc.shuffledSubarray(cancerTypes, { minLength: 2 }),
      (shuffled, types) => {
        expect(planHandouts(content({ treatments: shuffled, cancerTypes: types }), never)).toEqual(plan);
      },
    ),
  );
});
