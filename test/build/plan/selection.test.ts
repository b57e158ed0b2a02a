import { describe, expect, test } from 'vitest';
import { isOwn, isSelected, type Selection, usageErrorOf } from '../../../scripts/build/plan/selection.ts';
import { fileName } from '../../../scripts/handout/plan/file-name.ts';
import { EDITIONS } from '../../../scripts/model/editions.ts';

const EVERYTHING: Selection = { only: [], languages: [], editions: [], ink: 'colour', fillable: false };
const PAIR = {
  id: 'hormone-therapy-prostate',
  language: 'en',
  edition: 'a4-large',
  ink: 'colour',
  fillable: false,
} as const;

const PLANNED = ['chemotherapy', 'hormone-therapy', 'hormone-therapy-prostate', 'prostate'].map((id) => ({
  id,
  language: 'en',
}));

test.each<[string, Partial<Selection>, boolean]>([
  ['no filter', {}, true],
  ['its id', { only: ['hormone-therapy-prostate'] }, true],
  ['a glob', { only: ['hormone-*'] }, true],
  ['one of two globs', { only: ['x', '*-prostate'] }, true],
  ['another id', { only: ['hormone-therapy'] }, false],
  ['a glob that leaves it out', { only: ['!hormone-*'] }, false],
  ['its language', { languages: ['es', 'en'] }, true],
  ['another language', { languages: ['es'] }, false],
  ['its edition', { editions: ['a4-large'] }, true],
  ['another edition', { editions: ['letter-large'] }, false],
  ['another ink', { ink: 'black' }, false],
  ['fillable sheets', { fillable: true }, false],
  ['PDFs of version 1.7', { pdfVersion: '1.7' }, true],
  ['PDFs of version 2.0', { pdfVersion: '2.0' }, false],
])('%s: %o → %s', (_, filter, isAsked) => {
  expect(isSelected({ ...EVERYTHING, ...filter }, PAIR)).toBe(isAsked);
});

test('a withdrawn sheet is refused by its reason', () => {
  const withdrawn = [{ id: 'old-guide', language: 'en', since: '2026-10-02', reason: 'It is out of date.' }];
  expect(usageErrorOf({ ...EVERYTHING, only: ['old-guide'] }, PLANNED, withdrawn)).toBe(
    'old-guide was withdrawn on 2026-10-02 and is never built: It is out of date. See content/withdrawn.yaml.',
  );
});

test('what is selected as a sheet is own as a file, in every edition and ink', () => {
  for (const selection of [
    EVERYTHING,
    { ...EVERYTHING, only: ['hormone-*'], editions: ['a4-large' as const] },
  ])
    for (const edition of EDITIONS)
      for (const ink of ['colour', 'black'] as const) {
        const file = fileName(PAIR, edition, { ink, fillable: false });
        expect(isOwn(selection, file), file).toBe(
          isSelected(selection, { ...PAIR, edition: edition.name, ink }),
        );
      }
});

test('only a build of fillable sheets owns fillable sheets', () => {
  const file = 'en/a4-large-fillable/prostate.pdf';
  expect(isOwn(EVERYTHING, file)).toBe(false);
  expect(isOwn({ ...EVERYTHING, fillable: true }, file)).toBe(true);
});

test('only a build of PDF 2.0 owns PDFs of that version', () => {
  const file = 'en/a4-large-black-fillable-pdf2/prostate.pdf';
  expect(isOwn({ ...EVERYTHING, ink: 'black', fillable: true }, file)).toBe(false);
  expect(isOwn({ ...EVERYTHING, ink: 'black', fillable: true, pdfVersion: '2.0' }, file)).toBe(true);
});

test('only a build of everything owns a file with another form of name', () => {
  expect(isOwn(EVERYTHING, 'old/prostate.pdf')).toBe(true);
  expect(isOwn({ ...EVERYTHING, only: ['*'] }, 'old/prostate.pdf')).toBe(false);
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

test('a selection of something is no usage error', () => {
  expect(usageErrorOf({ ...EVERYTHING, only: ['*-prostate'], languages: ['en'] }, PLANNED)).toBeNull();
});

describe('a medicine in the place of an id', () => {
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
  ])('%s is answered with the sheets that name it', (typed, answer) => {
    expect(errorFor(typed)).toContain(answer);
  });

  test('the code of a sheet is answered with its id', () => {
    expect(errorFor('bm-lung')).toBe('“bm-lung” is the code of a sheet; write its id: --only bone-lung.');
  });

  test('the id of a sheet is no medicine, and what is neither gets the nearest ids', () => {
    expect(errorFor('bone')).toBeNull();
    expect(errorFor('qqqqqq')).toContain('No sheet has an id like');
  });
});
