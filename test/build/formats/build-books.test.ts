import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildHandouts } from '../../../scripts/build/build-handouts.ts';
import type { BuildDependencies, BuildRequest } from '../../../scripts/build/build-request.ts';
import { sha256 } from '../../../scripts/build/publish/up-to-date.ts';
import type { Handout } from '../../../scripts/model/handout.ts';
import { bookFlaws } from '../../formats/epub/check/check-book.ts';
import { fileIn } from '../../formats/epub/sample-book.ts';
import { filesBelow, manifestOf, newFolder, snapshot } from '../output-folder.ts';
import { dependencies, handout, request } from '../sample-build.ts';

const REVIEW = {
  state: 'reviewed',
  name: 'N',
  role: 'R',
  date: '2026-10-01',
  nextReview: '2028-11-01',
} as const;
const ALPHA = handout('alpha', 'Treatment can help.', { review: REVIEW });
const BETA = handout('beta');
const BOOKS = ['en/epub-books/all-handouts.epub', 'en/epub/alpha.epub', 'en/epub/beta.epub'];

type Other = {
  asked?: Partial<BuildRequest>;
  deps?: Partial<BuildDependencies>;
  handouts?: Handout[];
};

const build = (out: string, { asked = {}, deps = {}, handouts = [ALPHA, BETA] }: Other = {}) =>
  buildHandouts({ ...request(out), formats: ['epub'], ...asked }, dependencies(handouts, deps));

const built = async (other: Other = {}): Promise<string> => {
  const out = await newFolder();
  expect(await build(out, other)).toMatchObject({ status: 'published' });
  return out;
};

test('each sheet is a book, all sheets are one, and no PDF is written', async () => {
  expect(await filesBelow(await built())).toEqual([...BOOKS, 'manifest.json']);
});

test('the manifest has the hash of each book, and the book of both is a draft as one of them is', async () => {
  const out = await built();
  const manifest = await manifestOf(out);
  const rows = [...(manifest?.formats ?? []), ...(manifest?.books ?? [])];
  expect(rows.map(({ id, reviewState }) => [id, reviewState])).toEqual([
    ['alpha', 'reviewed'],
    ['beta', 'draft'],
    ['all-handouts', 'draft'],
  ]);
  for (const { file, sha256: hash, bytes } of rows) {
    const book = await readFile(join(out, file));
    expect([sha256(book), book.length]).toEqual([hash, bytes]);
    expect(bookFlaws(book)).toEqual([]);
  }
});

test('two builds give the same bytes', async () => {
  expect(await snapshot(await built())).toEqual(await snapshot(await built()));
});

test('a partial build makes no book of all sheets', async () => {
  const selection = { ...request('').selection, only: ['alpha'] };
  expect(await filesBelow(await built({ asked: { selection } }))).toEqual([
    'en/epub/alpha.epub',
    'manifest.json',
  ]);
});

test('a reviewed book shows until when it is valid, and a draft is marked', async () => {
  const out = await built();
  const chapterOf = async (id: string): Promise<string> =>
    fileIn(await readFile(join(out, `en/epub/${id}.epub`)), `${id}.xhtml`);
  expect(await chapterOf('alpha')).toContain('Use until 2028-11-01');
  expect(await chapterOf('alpha')).not.toContain('DRAFT');
  expect(await chapterOf('beta')).toContain('DRAFT');
});

describe('the pages of the printed sheets', () => {
  const noRenderer: Partial<BuildDependencies> = {
    openRenderer: async () => async () => {
      throw new Error('rendered again');
    },
  };

  test('are read from up-to-date PDFs, which are not rendered again', async () => {
    const out = await built({ asked: { formats: ['pdf'] } });
    expect(await build(out, { deps: noRenderer })).toMatchObject({ status: 'published' });
    expect(await filesBelow(out)).toEqual(expect.arrayContaining(BOOKS));
  });

  test.each<[string, Other, string]>([
    ['are damaged', {}, 'More.'],
    ['have other words', { handouts: [ALPHA, handout('beta', 'Other words.')] }, ''],
    ['are of another version', { asked: { version: '2026.12.1' } }, ''],
  ])('are those of newly rendered PDFs when the earlier ones %s', async (_, other, added) => {
    const out = await built({ asked: { formats: ['pdf'] } });
    await appendFile(join(out, 'en/letter-standard/beta.pdf'), added);
    const result = await build(out, { ...other, deps: noRenderer });
    expect(result).toMatchObject({ status: 'failed' });
    expect(result).toHaveProperty(
      'failures',
      expect.arrayContaining([expect.objectContaining({ id: 'beta' })]),
    );
  });
});
