import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { buildHandouts } from '../../scripts/build/build-handouts.ts';
import { sha256 } from '../../scripts/build/publish/up-to-date.ts';
import type { Progress } from '../../scripts/build/workers/render-sheets.ts';
import { fail, warn } from '../../scripts/diagnostics/diagnostic.ts';
import { textHash } from '../../scripts/handout/text/handout-text.ts';
import { filesBelow, liesOf, manifestOf, newFolder, snapshot } from './output-folder.ts';
import { CLINIC, dependencies, handout, loadOf, render, request, TOOLCHAIN } from './sample-build.ts';

const DIAGNOSTIC = {
  rule: 'markdown/raw-html',
  found: 'html',
  expected: 'Markdown',
  fix: 'Write Markdown.',
} as const;

test('every sheet is published in every edition, with a manifest and nothing else', async () => {
  const out = join(await newFolder(), 'new', 'output');
  const result = await buildHandouts(request(out), dependencies([handout('alpha')]));
  expect(result.status).toBe('published');
  expect(await filesBelow(out)).toEqual([
    'en/a4-large/alpha.pdf',
    'en/a4-standard/alpha.pdf',
    'en/letter-large/alpha.pdf',
    'en/letter-standard/alpha.pdf',
    'manifest.json',
  ]);
  expect(await liesOf(out)).toEqual([]);
});

test('the manifest has the agreed shape, in a stable order, with a newline at the end', async () => {
  const out = await newFolder();
  const sheet = handout('alpha', 'Lead.', {
    treatment: { id: 'hormone-therapy', name: 'Hormone therapy', hasMedicines: true },
    cancerType: { id: 'prostate', name: 'Prostate cancer', pictogram: 'prostate' },
    review: { state: 'reviewed', name: 'N', role: 'R', date: '2026-11-01', nextReview: '2028-11-01' },
  });
  await buildHandouts(request(out, { editions: ['letter-standard'] }), dependencies([sheet]));
  const text = await readFile(join(out, 'manifest.json'), 'utf8');
  const [row] = (await manifestOf(out))?.pdfs ?? [];
  const expected = {
    schema: 1,
    version: '2026.11.1',
    complete: false,
    options: {
      clinicSha256: null,
      profileSha256: sha256(JSON.stringify(CLINIC)),
      date: '2026-11-01T00:00:00.000Z',
      shard: null,
    },
    toolchain: TOOLCHAIN,
    pdfs: [
      {
        id: 'alpha',
        code: 'ALPHA',
        kind: 'guide',
        language: 'en',
        title: 'About alpha',
        treatment: 'hormone-therapy',
        cancerType: 'prostate',
        edition: 'letter-standard',
        ink: 'colour',
        fillable: false,
        file: 'en/letter-standard/alpha.pdf',
        bytes: row?.bytes,
        pages: 1,
        overflowLines: 0,
        sha256: row?.sha256,
        textHash: textHash(sheet),
        handoutSha256: sha256(JSON.stringify(sheet)),
        revision: 1,
        reviewState: 'reviewed',
        nextReview: '2028-11-01',
        sources: ['KEY'],
      },
    ],
  };
  expect(text).toBe(`${JSON.stringify(expected, null, 2)}\n`);
});

test('rows are sorted by file', async () => {
  const out = await newFolder();
  await buildHandouts(request(out), dependencies([handout('beta'), handout('alpha'), handout('alpha-b')]));
  const files = (await manifestOf(out))?.pdfs.map(({ file }) => file) ?? [];
  expect(files).toEqual([...files].sort());
  expect(files).toHaveLength(12);
});

test('two builds in two folders give the same bytes', async () => {
  const [one, other] = [await newFolder(), await newFolder()];
  await buildHandouts(request(one), dependencies());
  await buildHandouts(request(other), dependencies());
  expect(await snapshot(one)).toEqual(await snapshot(other));
});

test('the date comes from SOURCE_DATE_EPOCH if set, otherwise from the version', async () => {
  const dates: string[] = [];
  const openRenderer = async () => async (job: Parameters<typeof render>[0]) => {
    dates.push(job.date.toISOString());
    return render(job);
  };
  const only = { editions: ['a4-large' as const] };
  for (const env of [{}, { SOURCE_DATE_EPOCH: '86400' }])
    await buildHandouts(
      request(await newFolder(), only),
      dependencies([handout('a')], { openRenderer, env }),
    );
  expect(dates).toEqual(['2026-11-01T00:00:00.000Z', '1970-01-02T00:00:00.000Z']);
});

test('the profile of a clinic is in the manifest by the hash of its file', async () => {
  const [out, folder] = [await newFolder(), await newFolder()];
  const clinic = join(folder, 'clinic.yaml');
  await writeFile(clinic, 'name: Ours\n');
  await buildHandouts({ ...request(out), clinic }, dependencies());
  expect((await manifestOf(out))?.options.clinicSha256).toBe(sha256('name: Ours\n'));
});

test('an error in the content changes nothing, and closes the renderer', async () => {
  const out = await newFolder();
  await buildHandouts(request(out), dependencies());
  const before = await snapshot(out);
  const file = new VFile({ path: 'content/en/a.md' });
  fail(file, { ...DIAGNOSTIC, place: { line: 3, column: 4 } });
  const openRenderer = () => Promise.reject(new Error('opened'));
  const result = await buildHandouts(
    request(out),
    dependencies([], { load: loadOf([], [file]), openRenderer }),
  );
  expect(result).toMatchObject({
    status: 'invalid',
    diagnostics: [{ file: 'content/en/a.md', line: 3, column: 4 }],
  });
  expect(await snapshot(out)).toEqual(before);
});

test('--require-reviewed: names drafts and overdue sheets and builds nothing', async () => {
  const review = { state: 'reviewed', name: 'A. Example', role: 'nurse', date: '2026-10-01' } as const;
  const sheets = [
    handout('alpha', 'Help.', { review: { ...review, nextReview: '2026-11-01' } }),
    handout('beta', 'Help.', { review: { ...review, nextReview: '2026-10-31' } }),
    handout('gamma'),
  ];
  const out = await newFolder();
  const refused = await buildHandouts({ ...request(out), requireReviewed: true }, dependencies(sheets));
  expect(refused).toMatchObject({ status: 'refused', refusals: [{ id: 'beta' }, { id: 'gamma' }] });
  const asked = { ...request(out, { only: ['alpha'] }), requireReviewed: true };
  expect(await buildHandouts(asked, dependencies(sheets))).toMatchObject({ status: 'published' });
  expect(await buildHandouts(request(out), dependencies(sheets))).toMatchObject({ status: 'published' });
});

test('--reviewed-only: drafts and overdue sheets are left out and named', async () => {
  const review = { state: 'reviewed', name: 'A. Example', role: 'nurse', date: '2026-10-01' } as const;
  const sheets = [
    handout('alpha', 'Help.', { review: { ...review, nextReview: '2026-11-01' } }),
    handout('beta', 'Help.', { review: { ...review, nextReview: '2026-10-31' } }),
    handout('gamma'),
  ];
  const out = await newFolder();
  await buildHandouts(request(out), dependencies(sheets));
  const result = await buildHandouts({ ...request(out), reviewedOnly: true }, dependencies(sheets));
  expect(result).toMatchObject({ status: 'published', leftOut: [{ id: 'beta' }, { id: 'gamma' }] });
  const manifest = await manifestOf(out);
  expect(manifest?.complete).toBe(true);
  expect(new Set(manifest?.pdfs.map(({ id }) => id))).toEqual(new Set(['alpha']));
  expect(await filesBelow(out)).toEqual(manifest?.pdfs.map(({ file }) => file).concat('manifest.json'));
});

test('--reviewed-only without a reviewed sheet is refused, naming each', async () => {
  const asked = { ...request(await newFolder()), reviewedOnly: true };
  expect(await buildHandouts(asked, dependencies([handout('alpha')]))).toMatchObject({
    status: 'refused',
    refusals: [{ id: 'alpha' }],
  });
});

test('a warning is reported and does not stop the build', async () => {
  const file = new VFile({ path: 'content/sources.yaml' });
  warn(file, DIAGNOSTIC);
  const load = loadOf([handout('alpha')], [file]);
  const result = await buildHandouts(request(await newFolder()), dependencies([], { load }));
  expect(result).toMatchObject({ status: 'published', diagnostics: [{ severity: 'warning' }] });
});

test('a sheet that crashes is named, the others are still tried, and nothing is published', async () => {
  const out = await newFolder();
  await buildHandouts(request(out), dependencies());
  const before = await snapshot(out);
  const events: Progress[] = [];
  const openRenderer = async () => async (job: Parameters<typeof render>[0]) => {
    if (job.handout.id === 'beta' && job.edition.name === 'a4-large') throw new Error('no glyph for “ə”');
    return render(job);
  };
  const progress = (event: Progress) => void events.push(event);
  const result = await buildHandouts(
    { ...request(out), version: '2026.12.1' },
    dependencies(undefined, { openRenderer, progress }),
  );
  expect(result).toMatchObject({
    status: 'failed',
    failures: [{ id: 'beta', language: 'en', edition: 'a4-large', reason: 'no glyph for “ə”' }],
  });
  expect(events.filter(({ type }) => type === 'rendered')).toHaveLength(11);
  expect(await snapshot(out)).toEqual(before);
});

test.each([
  ['do not start', (bytes: Uint8Array) => bytes.subarray(1)],
  ['cut off', (bytes: Uint8Array) => bytes.subarray(0, -9)],
  ['only 14 bytes', () => Buffer.from('%PDF-1.7\n%%EOF')],
])('an incomplete PDF counts as failed: %s', async (reason, spoil) => {
  const openRenderer = async () => async (job: Parameters<typeof render>[0]) => {
    const rendered = await render(job);
    return { ...rendered, bytes: spoil(rendered.bytes) };
  };
  const out = await newFolder();
  const result = await buildHandouts(request(out), dependencies([handout('alpha')], { openRenderer }));
  expect(result).toMatchObject({ status: 'failed' });
  expect(result.status === 'failed' && result.failures[0]?.reason).toContain(reason);
  expect(await filesBelow(out)).toEqual([]);
});

test('a PDF without pages counts as failed', async () => {
  const openRenderer = async () => async (job: Parameters<typeof render>[0]) => ({
    ...(await render(job)),
    pages: 0,
  });
  const result = await buildHandouts(
    request(await newFolder()),
    dependencies([handout('a')], { openRenderer }),
  );
  expect(result).toMatchObject({ status: 'failed' });
});

test.each([
  [{ only: ['gama*'] }, 'gamma'],
  [{ languages: ['em'] }, 'Did you mean “en”'],
])('a selection of nothing is a usage error with a hint: %o', async (selection, hint) => {
  const out = join(await newFolder(), 'output');
  const result = await buildHandouts(request(out, selection), dependencies());
  expect(result.status === 'usage-error' && result.text).toContain(hint);
  await expect(filesBelow(out)).rejects.toThrow('ENOENT');
});

test.each([
  [{ content: 'no-such-folder' }, '--content'],
  [{ clinic: 'no-such-file.yaml' }, '--clinic'],
  [{ version: '1.0.0' }, '--set-version'],
])('%o is a usage error with a hint', async (wrong, hint) => {
  const result = await buildHandouts({ ...request(await newFolder()), ...wrong }, dependencies());
  expect(result.status === 'usage-error' && result.text).toContain(hint);
});

test('SOURCE_DATE_EPOCH that is not a number is a usage error', async () => {
  const deps = dependencies(undefined, { env: { SOURCE_DATE_EPOCH: 'yesterday' } });
  const result = await buildHandouts(request(await newFolder()), deps);
  expect(result.status === 'usage-error' && result.text).toContain('SOURCE_DATE_EPOCH');
});

test('a signal between two sheets stops the build and does not change published files', async () => {
  const out = await newFolder();
  await buildHandouts(request(out), dependencies());
  const before = await snapshot(out);
  const stop = new AbortController();
  const progress = (event: Progress) => {
    if (event.type === 'rendered' && event.index === 3) stop.abort('SIGTERM');
  };
  const deps = dependencies([handout('other')], { progress, signal: stop.signal });
  expect(await buildHandouts(request(out), deps)).toMatchObject({ status: 'stopped' });
  expect(await snapshot(out)).toEqual(before);
});

test('an output folder that is a file is a clear error', async () => {
  const out = join(await newFolder(), 'output');
  await writeFile(out, 'mine');
  const result = await buildHandouts(request(out), dependencies());
  expect(result.status === 'blocked' && result.error.message).toContain(`Cannot write into ${out}`);
  expect(await readFile(out, 'utf8')).toBe('mine');
});

test('an error of the program is thrown, with the lock and staging cleared', async () => {
  const out = await newFolder();
  const openRenderer = () => Promise.reject(new TypeError('fonts'));
  await expect(buildHandouts(request(out), dependencies(undefined, { openRenderer }))).rejects.toThrow(
    'fonts',
  );
  expect(await filesBelow(out)).toEqual([]);
});

test('progress reports the start and the end of each sheet', async () => {
  const events: string[] = [];
  const progress = (event: Progress) =>
    void events.push(event.type === 'waiting' ? 'waiting' : `${event.type} ${event.index}/${event.total}`);
  await mkdir(await newFolder(), { recursive: true });
  const only = request(await newFolder(), { editions: ['a4-large', 'letter-large'] });
  await buildHandouts(only, dependencies([handout('a')], { progress }));
  expect(events).toEqual(['started 1/2', 'rendered 1/2', 'started 2/2', 'rendered 2/2']);
});
