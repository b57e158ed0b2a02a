import { expect, test } from 'vitest';
import { filesOf, printManifest, readManifest } from '../../../scripts/build/manifest/manifest.ts';
import type { Row } from '../../../scripts/build/manifest/pdf-row.ts';
import { TOOLCHAIN } from '../sample-build.ts';
import { MANIFEST, row } from './sample-manifest.ts';

test('a manifest is read as it was written', () => {
  expect(readManifest(JSON.parse(printManifest(MANIFEST)))).toEqual(MANIFEST);
});

test('a manifest of an earlier schema is still accepted', () => {
  const { pdfs, ...facts } = MANIFEST;
  const { handoutSha256: _, ...older } = pdfs[0] as Row;
  const { programSha256: __, ...toolchain } = TOOLCHAIN;
  const options = { clinicSha256: null, shard: null };
  const earlier = { ...facts, options, toolchain, pdfs: [older] };
  expect(readManifest(earlier)).toEqual(earlier);
});

test('the order of keys and rows does not depend on how it was put together', () => {
  const [first, second] = [row('en/a4-large/a.pdf'), row('en/a4-large/b.pdf')];
  const backwards = Object.fromEntries(Object.entries(second).reverse()) as Row;
  const { pdfs: _, ...facts } = MANIFEST;
  expect(printManifest({ pdfs: [backwards, first], ...facts })).toBe(
    printManifest({ ...MANIFEST, pdfs: [first, second] }),
  );
});

test('upper case sorts before lower case, as in every locale', () => {
  const text = printManifest({ ...MANIFEST, pdfs: [row('en/a4-large/b.pdf'), row('en/a4-large/C.pdf')] });
  expect(text.indexOf('C.pdf')).toBeLessThan(text.indexOf('b.pdf'));
});

test('an invalid row is not written', () => {
  expect(() => printManifest({ ...MANIFEST, pdfs: [row('../alpha.pdf')] })).toThrow();
});

test.each([null, 1, 'x', [], {}, { ...MANIFEST, schema: 2 }, { ...MANIFEST, toolchain: {} }])(
  '%j is not one of our manifests',
  (value) => expect(readManifest(value)).toBeNull(),
);

test.each([
  '../a.pdf',
  'en/../../a.pdf',
  './a/b.pdf',
  '/en/a.pdf',
  'C:/en/a.pdf',
  'en\\a.pdf',
  'en//a.pdf',
  'a.pdf',
  'en/.a.pdf',
  '.git/a.pdf',
  'en/a.pdf/',
  'en/a.txt',
  'en/a.pdf\n',
  'en/a\u0000.pdf',
  '',
])('a row for %j is dropped, the others stay', (file) => {
  const pdfs = [row('en/a4-large/alpha.pdf'), { ...row('en/b.pdf'), file }];
  expect(readManifest({ ...MANIFEST, pdfs, stale: [file] })).toEqual(MANIFEST);
});

test.each([{ sha256: 'x' }, { bytes: 0 }, { pages: 1.5 }, { edition: 'a5' }, { sources: 'KEY' }])(
  'a row with %j is dropped',
  (wrong) => {
    const pdfs = [{ ...row('en/a4-large/alpha.pdf'), ...wrong }];
    expect(readManifest({ ...MANIFEST, pdfs })?.pdfs).toEqual([]);
  },
);

test('unknown fields of later versions are ignored', () => {
  const pdfs = [{ ...row('en/a4-large/alpha.pdf'), later: true }];
  expect(readManifest({ ...MANIFEST, later: true, pdfs })).toEqual(MANIFEST);
});

test('stale files are named only when there are some, and are ours too', () => {
  expect(printManifest({ ...MANIFEST, stale: [] })).toBe(printManifest(MANIFEST));
  const stale = { ...MANIFEST, stale: ['en/a4-large/b.pdf'] };
  expect(filesOf(stale)).toEqual(['en/a4-large/alpha.pdf', 'en/a4-large/b.pdf']);
  expect(readManifest(JSON.parse(printManifest(stale)))).toEqual(stale);
});

test('the row of a PDF 2.0 has its version', () => {
  const newer = row('en/a4-large-pdf2/alpha.pdf', { pdfVersion: '2.0' });
  const manifest = { ...MANIFEST, pdfs: [...MANIFEST.pdfs, newer] };
  const read = readManifest(JSON.parse(printManifest(manifest)));
  expect(read?.pdfs.map(({ file, pdfVersion }) => [file, pdfVersion])).toEqual([
    [newer.file, '2.0'],
    ['en/a4-large/alpha.pdf', undefined],
  ]);
});
