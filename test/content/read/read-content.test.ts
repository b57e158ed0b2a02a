import { symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../scripts/content/read/read-content.ts';
import { listDiagnostics } from '../../../scripts/diagnostics/diagnostics.ts';
import { LOCALES } from '../../../scripts/locales/index.ts';
import { EMPTY_CLINIC } from '../../../scripts/model/empty-clinic.ts';
import { localesNamed } from '../../locales/sample-locales.ts';
import { diagnosticsIn, diagnosticsOfFixture, FIXTURES, GUIDE, writeContent } from '../fixture.ts';

const MEBIBYTE = 1024 * 1024;

const read = async (root: string, clinicFile?: string) => {
  const content = await readContent(root, {
    locales: LOCALES,
    ...(clinicFile !== undefined && { clinicFile }),
  });
  return { content, diagnostics: diagnosticsIn(root, content.files) };
};

const rulesOf = async (root: string): Promise<string[]> =>
  (await read(root)).diagnostics.map(({ file, rule }) => `${file} ${rule}`);

test('content without errors becomes entries, with defaults for optional keys', async () => {
  const { content, diagnostics } = await read(join(FIXTURES, 'valid/content'));
  expect(diagnostics).toEqual([]);
  expect(content.treatments.map(({ id, language }) => `${language}/${id}`)).toEqual(['en/hormone-therapy']);
  expect(content.cancerTypes.map(({ id }) => id)).toEqual(['lung', 'prostate']);
  expect(content.guides.map(({ id }) => id)).toEqual(['spread']);
  expect(content.shared.map(({ data }) => data)).toEqual([{ title: 'Warning signs', waivers: [] }]);
  expect(content.cancerTypes[0]?.data.icd10cm).toEqual([]);
  expect(content.treatments[0]?.data.names).toEqual([
    { generic: 'leuprolide', brands: ['Lupron Depot', 'Eligard'], rxnorm: '42375', cancers: ['prostate'] },
    { generic: 'abiraterone', brands: [], rxnorm: null, cancers: [] },
  ]);
  expect(content.treatments[0]?.data.use).toEqual({
    lung: { frequency: 'not-used', sources: [], sheet: true },
    prostate: { frequency: 'often', sources: ['PCUK-HT'], sheet: true },
  });
});

test('sources, reviews and the clinic profile are read too', async () => {
  const { content } = await read(join(FIXTURES, 'valid/content'));
  expect(content.sources.get('PCUK-HT')).toEqual({
    publisher: 'Prostate Cancer UK',
    title: 'How hormone therapy affects you',
    url: 'https://prostatecanceruk.org/hormone-therapy',
    seen: '2026-11-23',
    authority: 'charity',
    place: { line: 1, column: 1 },
    seenPlace: { line: 5, column: 3 },
  });
  expect(content.sourceKeys).toEqual(new Set(['PCUK-HT']));
  expect(content.reviews.get('en/hormone-therapy-prostate')).toMatchObject({ date: '2026-11-20' });
  expect(content.clinic).toEqual({
    ...EMPTY_CLINIC,
    fever: { ...EMPTY_CLINIC.fever, celsius: 37.8 },
  });
});

test('words of the clinic have the quotes of the language', async () => {
  const root = await writeContent({
    'en/guides/spread.md': GUIDE,
    'clinic.yaml': `name: St. Mary's\nfooter: 'We say "rest".'`,
  });
  const { clinic } = (await read(root)).content;
  expect(clinic).toMatchObject({ name: 'St. Mary’s', footer: 'We say “rest”.' });
});

test('positions in a body are positions in its file, with byte-order mark and CRLF too', async () => {
  for (const name of ['valid', 'byte-order-mark', 'crlf']) {
    const { content } = await read(join(FIXTURES, name, 'content'));
    const body = content.guides[0]?.body ?? '';
    expect(body).toBe(`${'\n'.repeat(7)}## What happens\n\nCells travel.\n`);
  }
});

test('a key, an item and a missing key each have a place', async () => {
  const { content } = await read(join(FIXTURES, 'valid/content'));
  const placeOf = content.treatments[0]?.placeOf;
  expect(placeOf?.(['title'])).toEqual({ line: 19, column: 1 });
  expect(placeOf?.(['use', 'prostate', 'sources', 0])).toEqual({ line: 6, column: 43 });
  expect(placeOf?.(['names', 1])).toEqual({ line: 12, column: 5 });
  expect(placeOf?.(['use', 'breast', 'sources', 3])).toEqual({ line: 4, column: 1 });
  expect(placeOf?.([])).toEqual({ line: 2, column: 1 });
});

test('a file with invalid front matter is excluded, but its body can still be checked', async () => {
  const { content } = await read(join(FIXTURES, 'misspelt-key/content'));
  expect(content.guides).toEqual([]);
  expect(content.broken.map(({ collection, id, body }) => ({ collection, id, body }))).toEqual([
    { collection: 'guides', id: 'spread', body: `${'\n'.repeat(7)}## What happens\n\nCells travel.\n` },
  ]);
  expect(content.files.map(({ basename }) => basename)).toContain('spread.md');
});

test('a file without front matter has a body too', async () => {
  const { content } = await read(join(FIXTURES, 'front-matter-missing/content'));
  expect(content.broken.map(({ body }) => body)).toEqual(['## What happens\n\nCells travel.\n']);
});

test('sources with errors are excluded, but their keys are known', async () => {
  const { content } = await read(join(FIXTURES, 'source-errors/content'));
  expect([...content.sources.keys()]).toEqual([]);
  expect(content.sourceKeys).toEqual(new Set(['PCUK-HT', 'pcuk_ht', 'NOTHING']));
});

test('when sources.yaml cannot be read no source is reported as unknown', async () => {
  const diagnostics = await diagnosticsOfFixture('sources-yaml-syntax');
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['content/yaml-syntax']);
});

test('`---js` front matter is refused and never executed', async () => {
  for (const name of ['front-matter-js', 'front-matter-javascript']) {
    const { diagnostics } = await read(join(FIXTURES, name, 'content'));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['content/front-matter-code']);
    expect(Object.hasOwn(globalThis, 'frontMatterRan')).toBe(false);
  }
});

test('errors of a text are deterministic', async () => {
  const first = await diagnosticsOfFixture('yaml-second-colon');
  expect(first).toHaveLength(1);
  expect(await diagnosticsOfFixture('yaml-second-colon')).toEqual(first);
});

test('a missing content folder, or a file in its place, is one clear error', async () => {
  const root = writeContent({ 'a.yaml': '' });
  for (const path of [join(root, 'nowhere'), join(root, 'a.yaml')]) {
    const { content, diagnostics } = await read(path);
    expect(diagnostics).toEqual([
      {
        file: '.',
        line: 1,
        column: 1,
        rule: 'content/folder-missing',
        severity: 'error',
        found: 'missing content folder',
        expected: 'a folder with sources.yaml and a folder for each language',
        fix: 'Look at the path, and from which folder the command was started.',
      },
    ]);
    expect(content.treatments).toEqual([]);
  }
});

test('a file of 1 MiB is read, one byte more is refused', async () => {
  const fill = (bytes: number): string => GUIDE + 'a'.repeat(bytes - GUIDE.length);
  expect(await rulesOf(writeContent({ 'en/guides/spread.md': fill(MEBIBYTE) }))).toEqual([]);
  expect(await rulesOf(writeContent({ 'en/guides/spread.md': fill(MEBIBYTE + 1) }))).toEqual([
    'en/guides/spread.md content/too-large',
  ]);
});

test('front matter over 64 KiB is refused', async () => {
  const text = GUIDE.replace('Bone is alive.', `x${' x'.repeat(33_000)}`);
  expect(await rulesOf(writeContent({ 'en/guides/spread.md': text }))).toEqual([
    'en/guides/spread.md content/too-large',
  ]);
});

test('links may lead to other places in the content folder, but not out of it', async () => {
  const outside = writeContent({ 'guide.md': GUIDE, 'folder/a.md': GUIDE });
  const root = writeContent({
    'en/guides/spread.md': GUIDE.replace('SPREAD', 'OTHER'),
    'en/pictures/text': GUIDE,
  });
  symlinkSync(join(outside, 'guide.md'), join(root, 'en/guides/out.md'));
  symlinkSync(join(outside, 'folder'), join(root, 'en/shared'));
  symlinkSync(join(outside, 'nothing.md'), join(root, 'en/guides/nothing.md'));
  symlinkSync(join(outside, 'guide.md'), join(root, 'clinic.yaml'));
  symlinkSync('../pictures/text', join(root, 'en/guides/in.md'));
  expect(await rulesOf(root)).toEqual([
    'clinic.yaml content/outside-content',
    'en/guides/nothing.md content/file-missing',
    'en/guides/out.md content/outside-content',
    'en/shared content/outside-content',
  ]);
});

test.skipIf(process.platform === 'win32')('anything that is neither file nor folder is refused', async () => {
  const root = writeContent({ 'en/guides/spread.md': GUIDE });
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(root, 'en/guides/socket.md'), resolve));
  expect(await rulesOf(root)).toEqual(['en/guides/socket.md content/unreadable']);
  server.close();
});

test('a folder named like a file, and a file named like a folder, are reported', async () => {
  const root = writeContent({ 'en/guides/spread.md': GUIDE, 'en/guides/b.md/c.md': GUIDE, 'en/shared': 'x' });
  expect(await rulesOf(root)).toEqual([
    'en/guides/b.md content/unexpected-folder',
    'en/shared content/unexpected-file',
  ]);
});

test.skipIf(process.platform === 'win32')('ids never contain path characters', async () => {
  const root = writeContent({
    'en/guides/a\\b.md': GUIDE,
    'en/guides/..c.md': GUIDE,
    'en/guides/.#c.md': '',
  });
  const { diagnostics, content } = await read(root);
  expect(diagnostics.map(({ rule, fix }) => [rule, fix])).toEqual([
    ['content/bad-id', 'Rename it to `c`.'],
    ['content/bad-id', 'Rename it to `a-b`.'],
    ['content/duplicate-code', 'Give one of the two another code.'],
  ]);
  expect(content.guides).toEqual([]);
});

test('files are in the same order on every machine', async () => {
  const names = ['b', 'a-1', 'a', 'a1', 'z', 'c'];
  const files = names.map((name, index) => [`en/guides/${name}.md`, GUIDE.replace('SPREAD', `G${index}`)]);
  const { content } = await read(writeContent(Object.fromEntries(files)));
  expect(content.guides.map(({ id }) => id)).toEqual(
    [...names].sort((a, b) => (`${a}.md` < `${b}.md` ? -1 : 1)),
  );
});

test('languages are the folders with collections', async () => {
  const root = writeContent({ 'en-GB/guides/a.md': GUIDE, 'en/guides/a.md': GUIDE });
  const content = await readContent(root, { locales: localesNamed('en', 'en-GB') });
  expect(listDiagnostics(content.files)).toEqual([]);
  expect(content.guides.map(({ language, id }) => `${language}/${id}`)).toEqual(['en/a', 'en-GB/a']);
});

test('a clinic file elsewhere replaces clinic.yaml', async () => {
  const root = writeContent({ 'en/guides/a.md': GUIDE, 'clinic.yaml': 'name: Default\n' });
  const mine = join(writeContent({}), 'mine.yaml');
  writeFileSync(mine, 'name: Bone Clinic\nphones: { day: "212-639-2000" }\n');
  const { content, diagnostics } = await read(root, mine);
  expect(diagnostics).toEqual([]);
  expect(content.clinic).toMatchObject({
    name: 'Bone Clinic',
    phones: { day: '212-639-2000', afterHours: null },
  });
});

test('a missing clinic file is an error', async () => {
  const root = writeContent({ 'en/guides/a.md': GUIDE });
  const { diagnostics } = await read(root, join(root, 'mine.yaml'));
  expect(diagnostics.map(({ file, rule }) => [file, rule])).toEqual([['mine.yaml', 'content/file-missing']]);
});

test('paths are shown as typed', async () => {
  const { files } = await readContent('test/fixtures/content/misspelt-key/content/', { locales: LOCALES });
  expect(files.map(({ path }) => path)).toEqual([
    'test/fixtures/content/misspelt-key/content/sources.yaml',
    'test/fixtures/content/misspelt-key/content/en/guides/spread.md',
  ]);
});
