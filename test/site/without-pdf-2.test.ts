import { expect, test } from 'vitest';
import type { Build } from '../../scripts/build/manifest/read-build.ts';
import { withoutPdf2 } from '../../scripts/site/without-pdf-2.ts';
import { MANIFEST, row } from '../build/manifest/sample-manifest.ts';

const OLDER = row('en/a4-large/alpha.pdf');
const NEWER = row('en/a4-large-pdf2/alpha.pdf', { pdfVersion: '2.0' });

const buildOf = (...pdfs: Build['manifest']['pdfs']): Build => ({
  manifest: { ...MANIFEST, pdfs },
  pdfs: new Map(pdfs.map(({ file }) => [file, new Uint8Array([1])])),
  others: new Map(),
});

test('PDFs of version 2.0 are left out, rows and files', () => {
  expect(withoutPdf2(buildOf(OLDER, NEWER))).toEqual(buildOf(OLDER));
});

test('a PDF 2.0-only build is refused with a fix', () => {
  expect(withoutPdf2(buildOf(NEWER))).toEqual({ refused: expect.stringContaining('npm run build:pdfs') });
});
