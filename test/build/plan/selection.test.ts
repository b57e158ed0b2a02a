import { expect, test } from 'vitest';
import { isOwn, isSelected, type Selection } from '../../../scripts/build/plan/selection.ts';
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

test('a selected sheet owns its files in every edition and ink', () => {
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

test('only a build that names a bilingual edition owns its files', () => {
  const file = 'es/letter-bilingual/prostate.pdf';
  expect(isOwn(EVERYTHING, file)).toBe(false);
  expect(isOwn({ ...EVERYTHING, editions: ['letter-large'] }, file)).toBe(false);
  expect(isOwn({ ...EVERYTHING, editions: ['letter-bilingual'] }, file)).toBe(true);
});

test('only a build of PDF 2.0 owns PDFs of that version', () => {
  const file = 'en/a4-large-black-fillable-pdf2/prostate.pdf';
  expect(isOwn({ ...EVERYTHING, ink: 'black', fillable: true }, file)).toBe(false);
  expect(isOwn({ ...EVERYTHING, ink: 'black', fillable: true, pdfVersion: '2.0' }, file)).toBe(true);
});

test('only a full build owns a file with another form of name', () => {
  expect(isOwn(EVERYTHING, 'old/prostate.pdf')).toBe(true);
  expect(isOwn({ ...EVERYTHING, only: ['*'] }, 'old/prostate.pdf')).toBe(false);
});
