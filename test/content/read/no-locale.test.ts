import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../scripts/content/read/read-content.ts';
import { listDiagnostics } from '../../../scripts/diagnostics/diagnostics.ts';
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
  const { guides, files } = await readContent(root(), { locales: localesNamed('en', 'es') });
  expect(listDiagnostics(files)).toEqual([]);
  expect(guides.map(({ language }) => language)).toEqual(['en', 'es']);
});
