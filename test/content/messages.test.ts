import { expect, test } from 'vitest';
import { diagnosticsOfFixture } from './fixture.ts';

/** The text of each error of a fixture: found | expected | fix. */
const wordsOf = async (name: string): Promise<string[]> =>
  (await diagnosticsOfFixture(name)).map(({ found, expected, fix }) => `${found} | ${expected} | ${fix}`);

test('a misspelt key suggests the intended one, which is not reported as missing', async () => {
  expect(await wordsOf('misspelt-key')).toEqual([
    'unknown key `titel` | title, code, kind, lead, treatments, everyday or waivers | Did you mean `title`?',
  ]);
  expect(await wordsOf('misspelt-key-nested')).toEqual([
    'unknown key `brand` | generic, brands, rxnorm or cancers | Did you mean `brands`?',
    'unknown key `frequncy` | frequency, sources or sheet | Did you mean `frequency`?',
  ]);
});

test('the fix for an unknown key without a similar name is to delete it', async () => {
  expect(await wordsOf('unknown-key')).toEqual([
    'unknown key `author` | title, code, kind, lead, treatments, everyday or waivers | Delete it, or use one of these keys.',
  ]);
});

test('a missing key is named with the line to add', async () => {
  expect(await wordsOf('missing-key')).toEqual([
    'missing key `code` | `code` with a value | Add a line `code: …`; content/README.md shows its form.',
  ]);
});

test('a value of the wrong type names its type and the expected one', async () => {
  expect(await wordsOf('wrong-type')).toEqual([
    '"C61" | a list in square brackets | Write `[first, second]`.',
    'an empty value | words | Write a value after the colon, in quotes where a `#` is in it.',
    'the number 7 | whole-body or one-area | See content/README.md for its form.',
    '"no" | true or false | Write true or false without quotes.',
    'the number 42375 | words | Put it in quotes: `"42375"`.',
    'a list | a table of keys | See content/README.md for its form.',
  ]);
});

test('an unknown choice suggests the nearest', async () => {
  const words = await wordsOf('unknown-value');
  expect(words[0]).toMatch(/^"prostrate" \| bladder, .* or weight \| Did you mean `prostate`\?$/);
  expect(words.slice(1)).toEqual([
    '"novel" | text or picture | Choose one of these words.',
    '"whole body" | whole-body or one-area | Did you mean `whole-body`?',
    '"oft" | often, sometimes, rarely or not-used | Did you mean `often`?',
  ]);
});

test('an unknown cancer type or source suggests the nearest', async () => {
  const fixes = async (name: string) =>
    (await diagnosticsOfFixture(name)).map(({ found, fix }) => [found, fix]);
  expect(await fixes('unknown-cancer-type')).toEqual([
    ['unknown cancer type `prostat`', 'Did you mean `prostate`?'],
    ['unknown cancer type `prostrate`', 'Did you mean `prostate`?'],
    ['unknown cancer type `constructor`', 'Write the file, or take the cancer type out.'],
    ['unknown cancer type `thyroid`', 'Write the file, or take the cancer type out.'],
  ]);
  expect(await fixes('unknown-source')).toEqual([['unknown source `PCUK-TH`', 'Did you mean `PCUK-HT`?']]);
});

test('a second file with the same id names the first', async () => {
  const [diagnostic] = await diagnosticsOfFixture('duplicate-id-capitals').then((all) => all.slice(1));
  expect(diagnostic?.found).toBe('the id `Prostate` for the second time');
  expect(diagnostic?.expected).toMatch(/en\/cancer-types\/prostate\.md has it already$/);
});

test('an invisible character is reported by its code point and the words before it', async () => {
  const words = await wordsOf('direction-character');
  expect(words[0]).toBe(
    'invisible direction character U+200E | text that can be seen | ' +
      'Delete it: it can turn the order of the words around it. It is after "title:".',
  );
});

test('a misspelt folder or file suggests the intended one', async () => {
  const diagnostics = await diagnosticsOfFixture('unexpected-files');
  const suggested = diagnostics.filter(({ fix }) => fix.startsWith('Did you mean'));
  expect(suggested.map(({ file, fix }) => `${file}: ${fix}`)).toEqual([
    'clinic.yml: Did you mean `clinic.yaml`?',
    'en/treatment: Did you mean `treatments`?',
    'review: Did you mean `reviews`?',
    'sources.yml: Did you mean `sources.yaml`?',
  ]);
});

test('only a possible lost handout is an error; other unknown files are warnings', async () => {
  const diagnostics = await diagnosticsOfFixture('unexpected-files');
  const warned = diagnostics.filter(({ severity }) => severity === 'warning').map(({ file }) => file);
  expect(warned).toEqual(['en/guides/spread.md~', 'en/guides/table.xlsx']);
});

test('every error of every file comes in one run', async () => {
  const files = (await diagnosticsOfFixture('many-errors-at-once')).map(({ file }) => file);
  expect(new Set(files)).toEqual(
    new Set([
      'en/cancer-types/lung.md',
      'en/cancer-types/prostate.md',
      'en/guides/spread.md',
      'en/treatments/hormone-therapy.md',
    ]),
  );
  expect(files).toHaveLength(8);
});
