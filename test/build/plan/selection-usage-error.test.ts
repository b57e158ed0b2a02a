import { describe, expect, test } from 'vitest';
import type { Selection } from '../../../scripts/build/plan/selection.ts';
import { usageErrorOf } from '../../../scripts/build/plan/selection-usage-error.ts';

const EVERYTHING: Selection = { only: [], languages: [], editions: [], ink: 'colour', fillable: false };
const PLANNED = ['chemotherapy', 'hormone-therapy', 'hormone-therapy-prostate', 'prostate'].map((id) => ({
  id,
  language: 'en',
}));

test('a withdrawn sheet is refused with its reason', () => {
  const withdrawn = [{ id: 'old-guide', language: 'en', since: '2026-10-02', reason: 'It is out of date.' }];
  expect(usageErrorOf({ ...EVERYTHING, only: ['old-guide'] }, PLANNED, withdrawn)).toBe(
    'old-guide was withdrawn on 2026-10-02 and is never built: It is out of date. See content/withdrawn.yaml.',
  );
});

test.each<[string, Partial<Selection>, string]>([
  ['a misspelt id', { only: ['hormon-therapy'] }, 'The nearest: hormone-therapy'],
  ['a part of ids', { only: ['prostate*x'] }, 'prostate'],
  ['one glob of two', { only: ['prostate', 'chemo'] }, 'The nearest: chemotherapy'],
  ['a language', { languages: ['es'] }, 'Languages: en'],
])('%s that selects nothing is a usage error with a hint', (_, filter, hint) => {
  expect(usageErrorOf({ ...EVERYTHING, ...filter }, PLANNED)).toContain(hint);
});

test('an id that the selected language lacks is a usage error', () => {
  const planned = [...PLANNED, { id: 'dolor', language: 'es' }];
  expect(usageErrorOf({ ...EVERYTHING, only: ['dolor'], languages: ['en'] }, planned)).toContain('dolor');
});

test('a plan without sheets is a usage error', () =>
  expect(usageErrorOf(EVERYTHING, [])).toContain('--content'));

test('a selection that matches is not a usage error', () => {
  expect(usageErrorOf({ ...EVERYTHING, only: ['*-prostate'], languages: ['en'] }, PLANNED)).toBeNull();
});

describe('a medicine instead of an id', () => {
  const planned = ['bone', 'bone-breast', 'bone-lung', 'bone-shot', 'hormone'].map((id) => ({
    id,
    language: 'en',
    code: id.toUpperCase().replace('BONE', 'BM'),
    medicine: id === 'bone-shot' ? 'denosumab' : null,
    medicines: id === 'hormone' ? ['leuprolide', 'Lupron Depot'] : ['denosumab', 'Xgeva'],
  }));
  const errorFor = (only: string) => usageErrorOf({ ...EVERYTHING, only: [only] }, planned);

  test.each([
    [
      'xgeva',
      'No sheet is called “xgeva”; these sheets name it: bone-shot, bone, bone-breast and 1 more. See all with --list.',
    ],
    [
      'Denosumab',
      'No sheet is called “Denosumab”; these sheets name it: bone-shot, bone, bone-breast and 1 more.',
    ],
    [
      'leuprolid',
      'No sheet is called “leuprolid”; these sheets name leuprolide: hormone. See all with --list.',
    ],
    ['lupron', 'No sheet is called “lupron”; these sheets name Lupron Depot: hormone.'],
  ])('%s suggests the sheets that name it', (typed, answer) => {
    expect(errorFor(typed)).toContain(answer);
  });

  test('the code of a sheet suggests its id', () => {
    expect(errorFor('bm-lung')).toBe('“bm-lung” is the code of a sheet; use its id: --only bone-lung.');
  });

  test('the id of a sheet is not taken for a medicine, and unknown words suggest the nearest ids', () => {
    expect(errorFor('bone')).toBeNull();
    expect(errorFor('qqqqqq')).toContain('No sheet id matches');
  });
});
