import { describe, expect, test } from 'vitest';
import { buildHandouts } from '../../scripts/build/build-handouts.ts';
import { type Build, readBuild } from '../../scripts/build/manifest/read-build.ts';
import { LOCALES } from '../../scripts/locales/index.ts';
import { BILINGUAL_EDITIONS } from '../../scripts/model/editions.ts';
import { siteSheets } from '../../scripts/site/site-sheets.ts';
import { withExtras } from '../../scripts/site/with-extras.ts';
import { newFolder } from '../build/output-folder.ts';
import { CLINIC, dependencies, handout, request } from '../build/sample-build.ts';

const ENGLISH = [handout('alpha'), handout('beta')];
const SHEETS = [...ENGLISH, handout('alpha', 'El tratamiento puede ayudar.', { language: 'es' })];
const BILINGUAL = { editions: BILINGUAL_EDITIONS.map(({ name }) => name) };

const built = async (
  selection: Parameters<typeof request>[1] = {},
  { sheets = SHEETS, version = '2026.11.1' } = {},
): Promise<string> => {
  const out = await newFolder();
  const result = await buildHandouts({ ...request(out, selection), version }, dependencies(sheets));
  expect(result.status).toBe('published');
  return out;
};

const readOf = async (folder: string): Promise<Build> => {
  const build = await readBuild(folder, 'same-editions');
  if ('refused' in build) throw new Error(build.refused);
  return build;
};

const filesOf = (build: Awaited<ReturnType<typeof withExtras>>): string[] =>
  'refused' in build ? [] : [...build.pdfs.keys()];

test('a build without extras is as it was', async () => {
  const build = await readOf(await built());
  expect(await withExtras(build, [])).toBe(build);
});

test('sheets in two languages and in black come behind the PDFs of the build, rows and files', async () => {
  const build = await readOf(await built());
  const whole = await withExtras(build, [await built(BILINGUAL), await built({ ink: 'black' })]);
  expect(filesOf(whole)).toHaveLength(12 + 2 + 12);
  expect(filesOf(whole)).toEqual(
    expect.arrayContaining(['es/letter-bilingual/alpha.pdf', 'en/a4-large-black/beta.pdf']),
  );
  expect('manifest' in whole && whole.manifest.pdfs.slice(0, 12)).toEqual(build.manifest.pdfs);
});

test('the translation has its PDFs in two languages last, with the language that is beside it', async () => {
  const whole = await withExtras(await readOf(await built()), [await built(BILINGUAL)]);
  if ('refused' in whole) return expect.unreachable(whole.refused);
  const sheets = siteSheets({ handouts: SHEETS, clinic: CLINIC }, whole.manifest, LOCALES);
  if ('refused' in sheets) return expect.unreachable(sheets.refused);
  const besideOf = (language: string) =>
    sheets
      .find((one) => one.handout.id === 'alpha' && one.handout.language === language)
      ?.pdfs.map(({ edition, beside = null }) => [edition, beside]);
  expect(besideOf('en')?.every(([, beside]) => beside === null)).toBe(true);
  expect(besideOf('es')?.slice(-2)).toEqual([
    ['letter-bilingual', 'en'],
    ['a4-bilingual', 'en'],
  ]);
});

test('a PDF in two languages whose English says something else by now is refused', async () => {
  const whole = await withExtras(await readOf(await built()), [await built(BILINGUAL)]);
  if ('refused' in whole) return expect.unreachable(whole.refused);
  const [, beta, spanish] = SHEETS as [(typeof ENGLISH)[0], (typeof ENGLISH)[0], (typeof ENGLISH)[0]];
  const changed = { handouts: [handout('alpha', 'Other words.'), beta, spanish], clinic: CLINIC };
  const bilingualAlone = {
    ...whole.manifest,
    pdfs: whole.manifest.pdfs.filter(({ edition }) => edition.endsWith('bilingual')),
  };
  expect(siteSheets(changed, bilingualAlone, LOCALES)).toEqual({
    refused: expect.stringMatching(/^es\/[\w-]+-bilingual\/alpha\.pdf says something else than the content/u),
  });
});

describe('refused, with a fix', () => {
  test.each<[what: string, folder: () => Promise<string>, why: RegExp]>([
    ['no build', newFolder, /There is no .*manifest\.json/u],
    ['the same editions once more', () => built(), /which the build has already/u],
    ['another version', () => built(BILINGUAL, { version: '2026.10.1' }), /another version/u],
    [
      'a sheet that the build lacks',
      () => built(BILINGUAL, { sheets: [...SHEETS, handout('beta', 'El dolor.', { language: 'es' })] }),
      /es\/[\w-]+-bilingual\/beta\.pdf, a sheet that the build lacks/u,
    ],
  ])('%s', async (_, folder, why) => {
    const build = await readOf(await built());
    expect(await withExtras(build, [await folder()])).toEqual({ refused: expect.stringMatching(why) });
  });
});
