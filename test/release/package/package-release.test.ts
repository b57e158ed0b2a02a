import { appendFile, cp, mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { buildHandouts } from '../../../scripts/build/build-handouts.ts';
import { sha256 } from '../../../scripts/build/publish/up-to-date.ts';
import { loadContent } from '../../../scripts/core/index.ts';
import type { Format } from '../../../scripts/model/formats.ts';
import { packageRelease } from '../../../scripts/release/package/package-release.ts';
import { printStamp } from '../../../scripts/review/print-stamp.ts';
import { stamp } from '../../../scripts/review/stamp.ts';
import { filesBelow, manifestOf, snapshot } from '../../build/output-folder.ts';
import { dependencies, TOOLCHAIN } from '../../build/sample-build.ts';
import { type SampleProject, sampleProject } from '../sample-project.ts';

const VERSION = '2026.11.1';

/** The toolchain of a build after the release: the lock file then contains its version. */
const toolchainOf = (project: SampleProject) => ({
  ...TOOLCHAIN,
  lockSha256: sha256(project.read('package-lock.json')),
});

const pack = (
  project: SampleProject,
  other: Partial<Parameters<typeof packageRelease>[1]> = {},
  formats: readonly Format[] = [],
  extras: readonly string[] = [],
) => {
  const { folder, request } = project;
  return packageRelease(
    { project: folder, content: request.content, out: request.out, version: VERSION, formats, extras },
    { load: loadContent, toolchain: toolchainOf(project), ...other },
  );
};

/** Signs the current sheet alpha. */
const review = async (project: SampleProject, nextReview: string): Promise<void> => {
  const { texts = [] } = await loadContent(project.request.content, null);
  const blocks = texts.find(({ id }) => id === 'alpha')?.blocks ?? [];
  const signer = { name: 'A. Example', role: 'nurse', account: null, date: '2025-11-01' };
  project.write('content/reviews/en/alpha.yaml', printStamp(stamp(signer, nextReview, blocks)));
};

/** A project whose first release is prepared, with the sheet alpha reviewed when a day is given. */
const released = async (nextReview: string | null = null): Promise<SampleProject> => {
  const project = await sampleProject();
  if (nextReview !== null) await review(project, nextReview);
  expect(await project.prepare()).toMatchObject({ status: 'prepared' });
  return project;
};

const packageOf = ({ request }: SampleProject): string => join(request.out, 'release');

/** Makes a small site with the PDFs of the build next to it. */
const makeSite = async ({ request }: SampleProject): Promise<void> => {
  const site = join(request.out, 'site');
  await mkdir(join(site, 'assets'), { recursive: true });
  await writeFile(join(site, 'index.html'), '<p>Sheets</p>');
  await writeFile(join(site, 'assets/site.css'), 'p {}');
  await cp(join(request.out, 'en'), join(site, 'pdf/en'), { recursive: true });
};

const unzipped = async (project: SampleProject, name: string): Promise<Record<string, Uint8Array>> =>
  unzipSync(await readFile(join(packageOf(project), name)));

describe('a package', () => {
  test('has a zip for each edition, and the files that describe it', async () => {
    const project = await released();
    expect(await pack(project)).toMatchObject({ status: 'packed', hasCatalogue: false });
    expect(await filesBelow(packageOf(project))).toEqual([
      'CHANGES.md',
      'SHA256SUMS',
      'handouts-2026.11.1-en-a4-large-drafts.zip',
      'handouts-2026.11.1-en-a4-standard-drafts.zip',
      'handouts-2026.11.1-en-letter-large-drafts.zip',
      'handouts-2026.11.1-en-letter-standard-drafts.zip',
      'manifest.json',
      'release.json',
      'sbom.cdx.json',
      'sources.yaml',
    ]);
  });

  test('has the PDFs of the build in its zips, with a list in each', async () => {
    const project = await released();
    await pack(project);
    const name = 'handouts-2026.11.1-en-a4-large-drafts';
    const files = await unzipped(project, `${name}.zip`);
    expect(Object.keys(files)).toEqual([
      `${name}/DRAFT-alpha.pdf`,
      `${name}/DRAFT-beta.pdf`,
      `${name}/README.txt`,
    ]);
    const built = await readFile(join(project.request.out, 'en/a4-large/alpha.pdf'));
    expect(sha256(files[`${name}/DRAFT-alpha.pdf`] ?? '')).toBe(sha256(built));
    const readme = strFromU8(files[`${name}/README.txt`] ?? new Uint8Array());
    expect(readme).toContain('NOT FOR PATIENTS');
    expect(readme).toContain('ALPHA-1  Cancer in bone  (DRAFT-alpha.pdf)');
  });

  test('names the hash of every file, as sha256sum reads it', async () => {
    const project = await released();
    await pack(project);
    const { SHA256SUMS: _, ...files } = await snapshot(packageOf(project));
    const lines = (await readFile(join(packageOf(project), 'SHA256SUMS'), 'utf8')).trimEnd().split('\n');
    expect(lines).toEqual(Object.entries(files).map(([name, hash]) => `${hash}  ${name}`));
  });

  test('never has a reviewed sheet and a draft in one zip', async () => {
    const project = await released('2027-11-01');
    await pack(project);
    const zips = (await filesBelow(packageOf(project))).filter((name) => name.includes('a4-large'));
    expect(zips).toEqual([
      'handouts-2026.11.1-en-a4-large-drafts.zip',
      'handouts-2026.11.1-en-a4-large-reviewed.zip',
    ]);
    const [drafts, reviewed] = await Promise.all(zips.map((name) => unzipped(project, name)));
    const pdfs = (files = {}) => Object.keys(files).filter((name) => name.endsWith('.pdf'));
    expect(pdfs(drafts)).toEqual(['handouts-2026.11.1-en-a4-large-drafts/DRAFT-beta.pdf']);
    expect(pdfs(reviewed)).toEqual(['handouts-2026.11.1-en-a4-large-reviewed/alpha.pdf']);
  });

  test('has a sheet with an expired review apart from both', async () => {
    const project = await released('2026-10-31');
    await pack(project);
    const files = await unzipped(project, 'handouts-2026.11.1-en-a4-large-overdue.zip');
    expect(Object.keys(files)[0]).toBe('handouts-2026.11.1-en-a4-large-overdue/OVERDUE-alpha.pdf');
  });

  test('has the catalogue, when one was made for this version', async () => {
    const project = await released();
    await makeSite(project);
    expect(await pack(project)).toMatchObject({ hasCatalogue: true });
    const names = Object.keys(await unzipped(project, 'catalogue-2026.11.1.zip'));
    expect(names.slice(0, 3)).toEqual([
      'catalogue-2026.11.1/assets/site.css',
      'catalogue-2026.11.1/index.html',
      'catalogue-2026.11.1/pdf/en/a4-large/alpha.pdf',
    ]);
    expect(names).toHaveLength(10);
  });

  test('replaces the previous one', async () => {
    const project = await released();
    await pack(project);
    await writeFile(join(packageOf(project), 'left-over.zip'), 'old');
    await pack(project);
    expect(await filesBelow(packageOf(project))).not.toContain('left-over.zip');
  });
});

describe('the same release', () => {
  const { TZ = '' } = process.env;
  afterEach(() => {
    process.env.TZ = TZ;
  });

  test('is packed to the same bytes on other days, in other zones and from files with other times', async () => {
    const project = await released('2027-11-01');
    await makeSite(project);
    process.env.TZ = 'Pacific/Kiritimati';
    await pack(project);
    const one = await snapshot(packageOf(project));
    process.env.TZ = 'America/Los_Angeles';
    for (const file of await filesBelow(project.request.out))
      await utimes(join(project.request.out, file), new Date('2031-03-05'), new Date('2031-03-05'));
    await pack(project);
    expect(await snapshot(packageOf(project))).toEqual(one);
  });

  test('is built and packed to the same bytes in another folder', async () => {
    const [one, other] = [await released(), await released()];
    await pack(one);
    await pack(other);
    expect(await snapshot(packageOf(other))).toEqual(await snapshot(packageOf(one)));
  });
});

/** Changes the manifest of the output folder. */
const tamper = async ({ request }: SampleProject, change: (text: string) => string): Promise<void> => {
  const path = join(request.out, 'manifest.json');
  await writeFile(path, change(await readFile(path, 'utf8')));
};

/** Builds every sheet once more, in black. */
const buildBlack = async (project: SampleProject): Promise<void> => {
  const { content, out } = project.request;
  const selection = { only: [], languages: [], editions: [], ink: 'black' as const, fillable: false };
  await buildHandouts(
    { selection, ink: 'black', content, clinic: null, out, version: VERSION },
    { ...dependencies(), load: loadContent, toolchain: toolchainOf(project) },
  );
};

/** Adds every sheet as text and as e-book, and the e-book of both. */
const buildFormats = async (project: SampleProject): Promise<void> => {
  const { content, out } = project.request;
  const selection = { only: [], languages: [], editions: [], ink: 'colour' as const, fillable: false };
  const built = await buildHandouts(
    { selection, ink: null, content, clinic: null, out, version: VERSION, formats: ['txt', 'epub'] },
    { ...dependencies(), load: loadContent, toolchain: toolchainOf(project) },
  );
  expect(built.status).toBe('published');
};

type FormatLists = { formats: { file: string; reviewState: string }[]; books: { file: string }[] };

/** Adds the formats, and changes what the manifest lists of them. */
const withFormats = async (
  project: SampleProject,
  change: (lists: FormatLists) => Partial<Record<keyof FormatLists, unknown[]>>,
): Promise<void> => {
  await buildFormats(project);
  await tamper(project, (text) => {
    const manifest = JSON.parse(text);
    return JSON.stringify({ ...manifest, ...change(manifest) });
  });
};

test('a package has the other formats that were built, each whole', async () => {
  const project = await released();
  await buildFormats(project);
  expect(await pack(project)).toMatchObject({ status: 'packed' });
  expect(await filesBelow(packageOf(project))).toEqual(
    expect.arrayContaining([
      'handouts-2026.11.1-en-epub-books-drafts.zip',
      'handouts-2026.11.1-en-epub-drafts.zip',
      'handouts-2026.11.1-en-text-drafts.zip',
    ]),
  );
});

test('a package without a format that it must have is refused', async () => {
  const project = await released();
  await buildFormats(project);
  expect(await pack(project, {}, ['txt', 'epub'])).toMatchObject({ status: 'packed' });
  expect(await pack(project, {}, ['txt', 'ssml'])).toMatchObject({
    status: 'refused',
    text: expect.stringContaining(
      'en/speech/alpha.ssml is missing. Build again: npm run build:pdfs -- --format ssml',
    ),
  });
});

describe('refused, without packing anything', () => {
  const CASES: [what: string, spoil: (project: SampleProject) => Promise<unknown>, said: string][] = [
    ['no build', ({ request }) => rm(join(request.out, 'manifest.json')), 'There is no'],
    [
      'a manifest that is not complete',
      (project) => tamper(project, (text) => text.replace('"complete": true', '"complete": false')),
      'not complete',
    ],
    [
      'a flipped byte in a PDF',
      async ({ request }) => {
        const path = join(request.out, 'en/a4-large/alpha.pdf');
        const bytes = await readFile(path);
        bytes[100] = (bytes[100] ?? 0) ^ 1;
        await writeFile(path, bytes);
      },
      'SHA-256',
    ],
    [
      'bytes behind the end of a PDF',
      ({ request }) => appendFile(join(request.out, 'en/a4-large/alpha.pdf'), 'more'),
      'SHA-256',
    ],
    ['a PDF that is gone', ({ request }) => rm(join(request.out, 'en/a4-large/alpha.pdf')), 'missing'],
    [
      'a row that is gone',
      (project) =>
        tamper(project, (text) => {
          const manifest = JSON.parse(text);
          return JSON.stringify({ ...manifest, pdfs: manifest.pdfs.slice(1) });
        }),
      'is missing',
    ],
    [
      'a row that names a path outside',
      (project) => tamper(project, (text) => text.replace('en/a4-large/alpha.pdf', '../alpha.pdf')),
      'invalid rows',
    ],
    [
      'a draft that calls itself reviewed',
      (project) =>
        tamper(project, (text) => text.replace('"reviewState": "draft"', '"reviewState": "reviewed"')),
      'stale',
    ],
    [
      'words that changed after the build',
      async (project) => project.edit('content/en/guides/alpha.md', 'Cancer cells', 'The cancer cells'),
      'stale',
    ],
    [
      'a sheet without a format that others have',
      (project) =>
        withFormats(project, ({ formats }) => ({
          formats: formats.filter(({ file }) => file !== 'en/text/beta.txt'),
        })),
      'en/text/beta.txt is missing. Build again: npm run build:pdfs -- --format txt',
    ],
    [
      'e-books without that of all sheets',
      (project) => withFormats(project, () => ({ books: [] })),
      'en/epub-books/all-handouts.epub is missing',
    ],
    [
      'a row of a format that names a path outside',
      (project) =>
        withFormats(project, ({ formats }) => ({
          formats: formats.map((row) => ({ ...row, file: `../${row.file}` })),
        })),
      'invalid rows',
    ],
    [
      'a draft of a format that calls itself reviewed',
      (project) =>
        withFormats(project, ({ formats }) => ({
          formats: formats.map((row) => ({ ...row, reviewState: 'reviewed' })),
        })),
      'stale: the content gives another en/',
    ],
    ['a sheet in black beside the others', buildBlack, 'no part of a release'],
    [
      'a release that was changed by hand',
      async (project) => {
        const [row] = (await manifestOf(project.request.out))?.pdfs ?? [];
        project.edit(`content/releases/${VERSION}.json`, row?.sha256 ?? '', 'f'.repeat(64));
      },
      'is not the file',
    ],
    [
      'no release',
      ({ request }) => rm(join(request.content, 'releases'), { recursive: true }),
      'npx handouts release prepare',
    ],
    [
      'a catalogue of another build',
      async (project) => {
        await makeSite(project);
        await appendFile(join(project.request.out, 'site/pdf/en/a4-large/beta.pdf'), ' ');
      },
      'another en/a4-large/beta.pdf than the build. Make the catalogue again: npm run build:site',
    ],
    [
      'a catalogue with PDFs of its own',
      async (project) => {
        await makeSite(project);
        await writeFile(join(project.request.out, 'site/pdf/en/gamma.pdf'), 'more');
      },
      'PDFs that the build lacks',
    ],
    [
      'a catalogue without a first page',
      async (project) => {
        await makeSite(project);
        await rm(join(project.request.out, 'site/index.html'));
      },
      'no index.html',
    ],
  ];

  test.each(CASES)('%s', async (_, spoil, said) => {
    const project = await released();
    await spoil(project);
    expect(await pack(project)).toMatchObject({ status: 'refused', text: expect.stringContaining(said) });
    expect((await filesBelow(project.request.out)).some((file) => file.startsWith('release/'))).toBe(false);
  });

  test('other templates than the project’s', async () => {
    const project = await released();
    const toolchain = { ...toolchainOf(project), programSha256: 'd'.repeat(64) };
    expect(await pack(project, { toolchain })).toMatchObject({ text: expect.stringContaining('templates') });
  });

  test('a release folder of another program is left unchanged', async () => {
    const project = await released();
    await mkdir(packageOf(project));
    await writeFile(join(packageOf(project), 'thesis.docx'), 'mine');
    await expect(pack(project)).rejects.toThrow('something else');
    expect(await filesBelow(packageOf(project))).toEqual(['thesis.docx']);
  });
});
