import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fallbackFile, fieldFontFile, fontFile } from '../../scripts/render/fonts/font-files.ts';
import { TEXT_STYLES } from '../../scripts/render/fonts/text-styles.ts';

type Typeface = { licence: string; licenceFile: string; files: Record<string, string> };

const FOLDER = 'templates/fonts';
const TYPEFACES = JSON.parse(readFileSync(`${FOLDER}/fonts.json`, 'utf8')) as Typeface[];
const PINNED = Object.fromEntries(TYPEFACES.flatMap(({ files }) => Object.entries(files)));

test('every font file matches fonts.json, and there are no others', () => {
  const files = readdirSync(FOLDER).filter((name) => /\.(?:ttf|woff2)$/.test(name));
  const sums = files.map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(`${FOLDER}/${name}`))
      .digest('hex'),
  ]);
  expect(Object.fromEntries(sums)).toEqual(PINNED);
});

test('every font of the sheets is pinned, and only those, that of fields and the two of the web pages', () => {
  const faces = TEXT_STYLES.flatMap((style) => [fontFile(style), fallbackFile(style)]).concat(
    fieldFontFile(),
  );
  const names = faces.map((path) => path.slice(path.lastIndexOf('/') + 1));
  const web = [400, 700].map((weight) => `AtkinsonHyperlegibleNext-latin-${weight}.woff2`);
  expect([...names, ...web].sort()).toEqual(Object.keys(PINNED).sort());
});

test('each typeface has its licence, the SIL Open Font License', () => {
  expect(TYPEFACES).toHaveLength(2);
  for (const { licence, licenceFile } of TYPEFACES) {
    expect(licence).toBe('OFL-1.1');
    expect(readFileSync(`${FOLDER}/${licenceFile}`, 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  }
});
