import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { buildHandouts } from '../../../../scripts/build/build-handouts.ts';
import { sha256 } from '../../../../scripts/build/publish/up-to-date.ts';
import { loadContent } from '../../../../scripts/core/index.ts';
import type { EditionName } from '../../../../scripts/model/handout.ts';
import { packageRelease } from '../../../../scripts/release/package/package-release.ts';
import { dependencies, TOOLCHAIN } from '../../../build/sample-build.ts';
import { writePartlySpanish } from '../../../locales/es/partly-spanish.ts';
import { type SampleProject, sampleProject } from '../../sample-project.ts';

const VERSION = '2026.11.1';

const BILINGUAL: Form = {
  ink: 'colour',
  fillable: false,
  editions: ['letter-bilingual', 'a4-bilingual'],
};

const released = async (...content: Parameters<typeof sampleProject>): Promise<SampleProject> => {
  const project = await sampleProject(...content);
  expect(await project.prepare()).toMatchObject({ status: 'prepared' });
  return project;
};

const toolchainOf = (project: SampleProject) => ({
  ...TOOLCHAIN,
  lockSha256: sha256(project.read('package-lock.json')),
});

type Form = { ink: 'colour' | 'black'; fillable: boolean; version?: string; editions?: EditionName[] };

/** Builds the content once more into a separate folder. */
const build = async (project: SampleProject, name: string, form: Form, only: string[] = []) => {
  const { version = VERSION, ink, fillable, editions = [] } = form;
  const out = join(project.folder, name);
  const selection = { only, languages: [], editions, ink, fillable };
  await buildHandouts(
    { selection, ink, content: project.request.content, clinic: null, out, version },
    { ...dependencies(), load: loadContent, toolchain: toolchainOf(project) },
  );
  return out;
};

const pack = (project: SampleProject, ...extras: string[]) =>
  packageRelease(
    { ...project.request, version: VERSION, formats: [], extras },
    { load: loadContent, toolchain: toolchainOf(project) },
  );

test('black and fillable editions are separate zips, with their manifests', async () => {
  const project = await released();
  const black = await build(project, 'black', { ink: 'black', fillable: false });
  const fillable = await build(project, 'fillable', { ink: 'colour', fillable: true });
  const packed = await pack(project, black, fillable);
  const files = packed.status === 'packed' ? packed.files : [];
  expect(files.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'handouts-2026.11.1-en-letter-standard-drafts.zip',
      'handouts-2026.11.1-en-letter-standard-black-drafts.zip',
      'handouts-2026.11.1-en-a4-large-fillable-drafts.zip',
      'manifest-black.json',
      'manifest-fillable.json',
    ]),
  );
  const zip = files.find(({ name }) => name.includes('letter-standard-black'));
  const entries = unzipSync(zip?.bytes ?? new Uint8Array());
  const folder = 'handouts-2026.11.1-en-letter-standard-black-drafts';
  expect(Object.keys(entries).sort()).toEqual(
    ['DRAFT-alpha.pdf', 'DRAFT-beta.pdf', 'README.txt'].map((name) => `${folder}/${name}`),
  );
  expect(strFromU8(entries[`${folder}/README.txt`] ?? new Uint8Array())).toContain(
    'Letter paper, standard print, in black ink',
  );
});

test('translations with their English beside them are separate zips, with their manifest', async () => {
  const project = await released(writePartlySpanish);
  const bilingual = await build(project, 'bilingual', BILINGUAL);
  const packed = await pack(project, bilingual);
  const files = packed.status === 'packed' ? packed.files : [];
  expect(files.map(({ name }) => name).filter((name) => name.includes('bilingual'))).toEqual([
    'handouts-2026.11.1-es-a4-bilingual-drafts.zip',
    'handouts-2026.11.1-es-letter-bilingual-drafts.zip',
    'manifest-bilingual.json',
  ]);
  const zip = files.find(({ name }) => name.includes('es-a4-bilingual'));
  const entries = unzipSync(zip?.bytes ?? new Uint8Array());
  const folder = 'handouts-2026.11.1-es-a4-bilingual-drafts';
  expect(Object.keys(entries)).toContain(`${folder}/DRAFT-when-to-get-help.pdf`);
  expect(strFromU8(entries[`${folder}/README.txt`] ?? new Uint8Array())).toContain(
    'A4 paper, English beside it',
  );
});

test('a catalogue may have the PDFs of extras, and no others', async () => {
  const project = await released();
  const black = await build(project, 'black', { ink: 'black', fillable: false });
  const site = join(project.request.out, 'site');
  await mkdir(site);
  await writeFile(join(site, 'index.html'), '<p>Sheets</p>');
  await cp(join(project.request.out, 'en'), join(site, 'pdf/en'), { recursive: true });
  await cp(join(black, 'en'), join(site, 'pdf/en'), { recursive: true });
  expect(await pack(project, black)).toMatchObject({ status: 'packed', hasCatalogue: true });
  expect(await pack(project)).toMatchObject({
    status: 'refused',
    text: expect.stringMatching(/PDFs that the build lacks.*such as pdf\/en\/[\w-]+-black\/alpha\.pdf/u),
  });
});

test('editions that lack a sheet, have another version, duplicate the release, or are missing are not packed', async () => {
  const project = await released();
  const black = { ink: 'black', fillable: false } as const;
  const part = await build(project, 'part', black, ['alpha']);
  const other = await build(project, 'other', { ...black, version: '2026.10.1' });
  const same = await build(project, 'same', { ink: 'colour', fillable: false });
  expect(await pack(project, part)).toMatchObject({
    status: 'refused',
    text: expect.stringMatching(/not complete/u),
  });
  expect(await pack(project, other)).toMatchObject({
    status: 'refused',
    text: expect.stringMatching(/another version/u),
  });
  expect(await pack(project, same)).toMatchObject({
    status: 'refused',
    text: expect.stringMatching(/has already/u),
  });
  const missing = join(project.folder, 'nothing');
  expect(await pack(project, missing)).toMatchObject({
    status: 'refused',
    text: expect.stringMatching(/There is no/u),
  });
});

test('editions with other words than the release are not packed', async () => {
  const project = await released();
  project.edit('content/en/guides/alpha.md', 'title: ', 'title: More ');
  const black = await build(project, 'black', { ink: 'black', fillable: false });
  project.edit('content/en/guides/alpha.md', 'title: More ', 'title: ');
  expect(await pack(project, black)).toMatchObject({
    status: 'refused',
    text: expect.stringMatching(/another en\/.*alpha\.pdf/u),
  });
});
