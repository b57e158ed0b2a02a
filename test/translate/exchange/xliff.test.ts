import { expect, test } from 'vitest';
import xliff from 'xliff';
import { fromXliff, toXliff } from '../../../scripts/translate/exchange/xliff.ts';
import { essence, SAMPLE } from '../sample-exchange.ts';

test('a file comes back as it went', () => {
  expect(fromXliff(toXliff(SAMPLE)).map(essence)).toEqual([essence(SAMPLE)]);
});

test('another reader of XLIFF 2 finds every text, and what it writes loses none', async () => {
  const read = await xliff.xliff2js(toXliff(SAMPLE));
  expect([read.sourceLanguage, read.targetLanguage]).toEqual(['en', 'es']);
  const units = Object.values(read.resources)[0] ?? {};
  for (const { key, english, translation } of SAMPLE.units) {
    expect(units[key]?.source).toBe(english);
    expect(units[key]?.target ?? '').toBe(translation);
  }
  const [again] = fromXliff(
    (await xliff.js2xliff(read)).replace('<file id="file-1"', '<file id="file-1" original="guides/bones.md"'),
  );
  const texts = ({ key, english, translation }: (typeof SAMPLE.units)[number]) => ({
    key,
    english,
    translation,
  });
  expect(again?.units.map(texts)).toEqual(SAMPLE.units.map(texts));
});

const wrap = (unit: string): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="es"><file id="f" original="guides/bones.md">${unit}</file></xliff>`;

test('a unit that was divided into sentences is one text', () => {
  const [file] = fromXliff(
    wrap(
      '<unit id="u"><segment state="final"><source>Take one.</source><target>Tome una.</target></segment><ignorable><source> </source></ignorable><segment state="reviewed"><source>Rest.</source><target>Descanse.</target></segment></unit>',
    ),
  );
  expect(file?.units).toMatchObject([
    { key: 'u', english: 'Take one. Rest.', translation: 'Tome una. Descanse.', state: 'translated' },
  ]);
});

test('with one sentence untranslated, all of it is', () => {
  const [file] = fromXliff(
    wrap(
      '<unit id="u"><segment><source>A.</source><target>B.</target></segment><segment><source>C.</source></segment></unit>',
    ),
  );
  expect(file?.units).toMatchObject([{ translation: '', state: 'untranslated' }]);
});

test('text inside of inline elements is text', () => {
  const [file] = fromXliff(
    wrap(
      '<unit id="u"><segment state="translated"><source>a <mrk id="m">b</mrk></source><target>c <mrk id="m">d</mrk></target></segment></unit>',
    ),
  );
  expect(file?.units).toMatchObject([{ english: 'a b', translation: 'c d' }]);
});

test.each([
  ['no XML', '<xliff', 'Not XML'],
  ['XLIFF 1.2', '<xliff version="1.2"/>', 'Not XLIFF 2.'],
  [
    'a file without its name',
    '<xliff version="2.0" trgLang="es"><file id="f"/></xliff>',
    'It lacks the language',
  ],
])('%s is refused', (_, text, message) => {
  expect(() => fromXliff(text)).toThrow(message);
});
