import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { en } from '../../../../scripts/locales/en/index.ts';
import { zipFiles } from '../../../../templates/web/browser/basket/zip.ts';
import { chartNote, fileName } from '../../../../templates/web/browser/chart-note.ts';
import { blackPdf, type CatalogueSheet, pdfFor, type Today } from '../../../../templates/web/browser/data.ts';
import { reviewState } from '../../../../templates/web/browser/review-state.ts';

const sheet: CatalogueSheet = {
  id: 'lung',
  language: 'en',
  code: 'LUN',
  revision: 3,
  kind: 'cancer-type',
  title: 'Lung cancer in bone',
  treatment: null,
  cancerType: 'lung',
  notFor: [],
  until: '2027-11-01',
  grade: 4.1,
  change: null,
  pdfs: [2, null, null, [7, 'pdf/black/en/a4-large/lung.pdf']],
  black: [],
};
const data: Today = {
  today: '2026-12-01',
  version: '2026.11.1',
  words: en.catalogue,
  languages: { en: 'English' },
  cancerTypes: {},
  sheets: [sheet],
};

test('the PDF of paper and print size, at its usual address or its own; the first where it is not made so', () => {
  expect(pdfFor(sheet, 'letter', 'standard')?.href).toBe('pdf/en/letter-standard/lung.pdf');
  expect(pdfFor(sheet, 'a4', 'large')).toMatchObject({ pages: 7, href: 'pdf/black/en/a4-large/lung.pdf' });
  expect(pdfFor(sheet, 'a4', 'standard')?.edition).toBe('letter-standard');
  expect(pdfFor({ ...sheet, pdfs: [] }, 'a4', 'standard')).toBeNull();
});

const pdf = pdfFor(sheet, 'letter', 'standard') as NonNullable<ReturnType<typeof pdfFor>>;

test('the PDF in black ink of the same edition, where it is made', () => {
  expect(blackPdf(sheet, pdf)).toBeNull();
  expect(blackPdf({ ...sheet, black: [2, null, null, null] }, pdf)).toEqual({
    edition: 'letter-standard',
    pages: 2,
    href: 'pdf/en/letter-standard-black/lung.pdf',
  });
});

test('a chart note names code, revision, version, language and edition, and marks a draft', () => {
  expect(chartNote(sheet, pdf, data)).toBe(
    'Patient handout given: Lung cancer in bone. Code LUN, revision 3, version 2026.11.1, English, Letter, standard print.',
  );
  expect(chartNote({ ...sheet, until: null }, pdf, data)).toMatch(/^DRAFT patient handout \(not reviewed\)/u);
});

test('a file name has sheet, revision, language and edition, and marks a draft', () => {
  expect(fileName(sheet, pdf, data.today)).toBe('LUN-3-en-letter-standard.pdf');
  expect(fileName({ ...sheet, until: null }, pdf, data.today)).toBe('DRAFT-LUN-3-en-letter-standard.pdf');
});

test('a sheet is overdue from the day after its review ends, as its note and file name show', () => {
  expect(reviewState(sheet, '2027-11-01')).toBe('reviewed');
  expect(reviewState(sheet, '2027-11-02')).toBe('overdue');
  expect(reviewState({ until: null }, '2026-01-01')).toBe('draft');
  expect(chartNote(sheet, pdf, { ...data, today: '2027-11-02' })).toMatch(
    /^Patient handout with OVERDUE review/u,
  );
  expect(fileName(sheet, pdf, '2027-11-02')).toBe('OVERDUE-LUN-3-en-letter-standard.pdf');
});

test('sheets that are not for patients are in their own folder of the zip, and the same files give the same zip', () => {
  const files = [
    { name: 'a.pdf', isForPatients: true, bytes: Uint8Array.of(1, 2) },
    { name: 'b.pdf', isForPatients: false, bytes: Uint8Array.of(3) },
  ];
  expect(unzipSync(zipFiles(files))).toEqual({
    'a.pdf': Uint8Array.of(1, 2),
    'not-for-patients/b.pdf': Uint8Array.of(3),
  });
  expect(zipFiles(files)).toEqual(zipFiles(files));
});
