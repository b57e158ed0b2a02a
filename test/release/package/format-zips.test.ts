import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { BookRow } from '../../../scripts/build/manifest/book-row.ts';
import type { FormatRow } from '../../../scripts/build/manifest/format-row.ts';
import type { Build } from '../../../scripts/build/manifest/read-build.ts';
import { formatZips } from '../../../scripts/release/package/format-zips.ts';

const RELEASE = { version: '2026.12.1', date: '2026-12-01' };
const hash = 'a'.repeat(64);

const row = (id: string, format: FormatRow['format'], other: Partial<FormatRow> = {}): FormatRow => ({
  id,
  code: id.toUpperCase(),
  language: 'en',
  title: `About ${id}`,
  format,
  file: `en/${format}/${id}.${format}`,
  bytes: 3,
  sha256: hash,
  textHash: hash,
  handoutSha256: hash,
  revision: 2,
  reviewState: 'reviewed',
  nextReview: '2027-11-01',
  ...other,
});

const BOOK: BookRow = {
  id: 'breast',
  language: 'en',
  title: 'Handouts: Breast cancer',
  file: 'en/epub-books/breast.epub',
  bytes: 3,
  sha256: hash,
  reviewState: 'draft',
  nextReview: null,
  sheets: [],
};

const buildOf = (formats: FormatRow[], books: BookRow[] = []): Build => ({
  manifest: { formats, books } as unknown as Build['manifest'],
  pdfs: new Map(),
  others: new Map([...formats, ...books].map(({ file }) => [file, new TextEncoder().encode(file)])),
});

const namesOf = (build: Build): string[] => formatZips(build, RELEASE).map(({ name }) => name);

test('each format has a zip of its own, and the books of several sheets another', () => {
  expect(namesOf(buildOf([row('a', 'txt'), row('a', 'epub'), row('a', 'brf')], [BOOK]))).toEqual([
    'handouts-2026.12.1-en-text-reviewed.zip',
    'handouts-2026.12.1-en-epub-reviewed.zip',
    'handouts-2026.12.1-en-braille-reviewed.zip',
    'handouts-2026.12.1-en-epub-books-drafts.zip',
  ]);
});

test('reviewed sheets, drafts and overdue sheets never share a zip, and file names are marked', () => {
  const build = buildOf([
    row('a', 'brf'),
    row('b', 'brf', { reviewState: 'draft', nextReview: null }),
    row('c', 'brf', { nextReview: '2026-11-30' }),
  ]);
  const zips = formatZips(build, RELEASE).map(({ bytes }) => Object.keys(unzipSync(bytes)));
  const folder = 'handouts-2026.12.1-en-braille';
  expect(zips).toEqual([
    [`${folder}-reviewed/README.txt`, `${folder}-reviewed/a.brf`],
    [`${folder}-drafts/DRAFT-b.brf`, `${folder}-drafts/README.txt`],
    [`${folder}-overdue/OVERDUE-c.brf`, `${folder}-overdue/README.txt`],
  ]);
});

test('a zip contains the files of the build with a description', () => {
  const [zip] = formatZips(buildOf([row('a', 'txt')]), RELEASE);
  const files = unzipSync(zip?.bytes ?? new Uint8Array());
  const text = (name: string): string =>
    new TextDecoder().decode(files[`handouts-2026.12.1-en-text-reviewed/${name}`]);
  expect(text('a.txt')).toBe('en/txt/a.txt');
  expect(text('README.txt')).toContain('Version 2026.12.1 of 2026-12-01. Plain text');
  expect(text('README.txt')).toContain('A-2  About a  (a.txt)');
});

test.each([
  ['draft', null, 'at least one sheet that is a DRAFT', 'every sheet'],
  ['reviewed', '2026-11-30', 'in each book the review of at least one sheet is over', 'DRAFT'],
  ['reviewed', '2027-11-01', 'has reviewed every sheet in these e-books', 'DRAFT'],
] as const)(
  'the zip of books that are %s (%s) describes their sheets correctly',
  (reviewState, nextReview, said, unsaid) => {
    const [zip] = formatZips(buildOf([], [{ ...BOOK, reviewState, nextReview }]), RELEASE);
    const files = Object.entries(unzipSync(zip?.bytes ?? new Uint8Array()));
    const readme = new TextDecoder().decode(files.find(([name]) => name.endsWith('README.txt'))?.[1]);
    expect(readme).toContain(said);
    expect(readme).not.toContain(unsaid);
  },
);

test('a file missing from the build is never packed as an empty one', () => {
  const build = { ...buildOf([row('a', 'txt')]), others: new Map() };
  expect(() => formatZips(build, RELEASE)).toThrow('The build was read without en/txt/a.txt');
});

test('a PDF-only build has no such zip', () => {
  expect(namesOf(buildOf([]))).toEqual([]);
});
