import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../scripts/content/read/read-content.ts';
import { listDiagnostics } from '../../../scripts/diagnostics/diagnostics.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import { es } from '../../../scripts/locales/es/index.ts';
import { LOCALES } from '../../../scripts/locales/index.ts';
import { localesNamed } from '../../locales/sample-locales.ts';
import { GUIDE, writeContent } from '../fixture.ts';

const root = () => writeContent({ 'en/guides/spread.md': GUIDE, 'es/guides/spread.md': GUIDE });

test('a language without a locale is refused at its folder, and none of its files is read', async () => {
  const folder = root();
  const { guides, files } = await readContent(folder, { locales: localesNamed('en') });
  expect(listDiagnostics(files)).toEqual([
    expect.objectContaining({ file: join(folder, 'es'), rule: 'content/no-locale', severity: 'error' }),
  ]);
  expect(guides.map(({ language }) => language)).toEqual(['en']);
});

test('a language with a locale may hold the ids and codes of another', async () => {
  const { guides, files } = await readContent(root(), { locales: LOCALES });
  expect(listDiagnostics(files)).toEqual([]);
  expect(guides.map(({ language }) => language)).toEqual(['en', 'es']);
});

test.each([
  ['a safety pattern', { safety: { ...es.safety, dose: en.safety.dose } }, 'safety.dose'],
  [
    'the words of a sign',
    { safety: { ...es.safety, sharedSigns: en.safety.sharedSigns } },
    'safety.sharedSigns.0.words.0',
  ],
  ['its phrases', { phrases: en.phrases }, 'phrases.'],
  ['everything', { ...en, tag: 'es' }, 'safety.call'],
])('a locale that borrows %s from another language is refused, and names the part', async (_, own, part) => {
  const folder = root();
  const locales = new Map([en, { ...es, ...own }].map((locale) => [locale.tag, locale]));
  const { guides, files } = await readContent(folder, { locales });
  expect(listDiagnostics(files)).toEqual([
    expect.objectContaining({
      file: join(folder, 'es'),
      rule: 'content/borrowed-locale',
      found: expect.stringContaining(part),
    }),
  ]);
  expect(guides.map(({ language }) => language)).toEqual(['en']);
});

test('two regions of one language may share their words', async () => {
  const folder = writeContent({ 'en/guides/spread.md': GUIDE, 'en-GB/guides/spread.md': GUIDE });
  const { files } = await readContent(folder, { locales: localesNamed('en', 'en-GB') });
  expect(listDiagnostics(files)).toEqual([]);
});
