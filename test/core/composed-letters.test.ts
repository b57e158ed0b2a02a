import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Font, openSync } from 'fontkit';
import { expect, test } from 'vitest';
import { compile, EDITIONS, localeNamed, render } from '../../scripts/core/index.ts';
import { fallbackFile, fontFile } from '../../scripts/render/fonts/font-files.ts';
import { TEXT_STYLES } from '../../scripts/render/fonts/text-styles.ts';
import { newFolder } from '../build/output-folder.ts';

const [EDITION] = EDITIONS;

/** Letters in every font of a typeface with a decomposed form, without those changed by composing. */
const lettersOf = (fileOf: typeof fontFile): string[] => {
  const faces = TEXT_STYLES.map((style) => openSync(fileOf(style)) as Font);
  return (faces[0]?.characterSet ?? [])
    .filter((code) => faces.every((face) => face.hasGlyphForCodePoint(code)))
    .map((code) => String.fromCodePoint(code))
    .filter((letter) => letter.normalize('NFD') !== letter && letter.normalize('NFC') === letter)
    .filter((letter) => /\p{L}/u.test(letter));
};

const OWN = lettersOf(fontFile);
const WIDE = lettersOf(fallbackFile).filter((letter) => !OWN.includes(letter));

const groupsOf = (letters: readonly string[], size: number): string[] =>
  Array.from({ length: Math.ceil(letters.length / size) }, (_, index) =>
    letters.slice(index * size, (index + 1) * size).join(''),
  );

type Form = 'NFC' | 'NFD';

/**
 * The bytes of a sheet with files typed in one form: all letters of its typeface in the text, others in the
 * profile.
 */
const bytesOf = async (form: Form, words: string, profile: Record<string, string>) => {
  const folder = await newFolder();
  cpSync('test/fixtures/build/two-guides', folder, { recursive: true });
  const guide = join(folder, 'en/guides/alpha.md');
  const text = readFileSync(guide, 'utf8')
    .replace('title: Cancer', `title: ${words.slice(0, 8)} cancer`)
    .replace('What can help me?', `What is ${words}?`);
  writeFileSync(guide, text.normalize(form));
  const yaml = Object.entries(profile).map(([key, value]) => `${key}: ${value}\n`);
  writeFileSync(join(folder, 'clinic.yaml'), yaml.join('').normalize(form));
  const { handouts, clinic, diagnostics } = await compile(folder, localeNamed('en'), {
    chooseGates: () => [],
  });
  const [handout] = handouts;
  if (handout === undefined || EDITION === undefined) throw new Error(JSON.stringify(diagnostics));
  return (await render(handout, EDITION, clinic)).bytes;
};

test('the typefaces have composed letters of every supported script', () => {
  const all = [...OWN, ...WIDE].join('');
  for (const letter of 'éñüřąệữỗάΐώйїѝ') expect(all).toContain(letter);
});

test.each(groupsOf(OWN, 60))('the text %s: the same bytes from both forms', async (words) => {
  const spaced = words.replace(/(.{6})/gu, '$1 ');
  expect(await bytesOf('NFD', spaced, {})).toEqual(await bytesOf('NFC', spaced, {}));
});

test.each(groupsOf(WIDE, 45))('the clinic profile %s: the same bytes from both forms', async (words) => {
  const spaced = words.replace(/(.{6})/gu, '$1 ');
  const profile = { name: spaced.slice(0, 30), footer: spaced, address: spaced.slice(-50) };
  expect(await bytesOf('NFD', '', profile)).toEqual(await bytesOf('NFC', '', profile));
});
