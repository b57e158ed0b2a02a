import { readFileSync } from 'node:fs';
import { type Font, openSync } from 'fontkit';
import { expect, test } from 'vitest';
import { fallbackFile, fieldFontFile } from '../../scripts/render/fonts/font-files.ts';

const open = (path: string): Font => openSync(path) as Font;
const fields = open(fieldFontFile());
const whole = open(fallbackFile({ weight: 400, italic: false }));

const codesIn = (line: string): number[] => {
  const [first = 0, last = first] = line.split('-').map((hex) => Number.parseInt(hex, 16));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

const LISTED = readFileSync('templates/fonts/field-letters.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .flatMap(codesIn);

/** Names and words as they are typed, by language. */
const TYPED: readonly (readonly [language: string, text: string])[] = [
  [
    'English',
    'Zoladex 10.8 mg + prednisone 5 mg, 2×/day; #3 (ext. 1234) – “Dr. O’Neil” 98.6 °F, ½ tablet, 5 µg',
  ],
  ['Spanish', '¿Próxima cita? Señora Núñez Agüero, mié. 9 dic. a las 10:30, 37,5 °C, 3.ª dosis'],
  ['French, Portuguese, Catalan', 'Œuvre Ça Noël, São João, Paral·lel'],
  ['German, Nordic', 'Groß GROẞ Jürgen, Æsa Þóra Åse Øyvind Eðvarð'],
  ['Polish, Czech, Hungarian', 'Łucja Żółć, Jiří Šťastný, Őze Űr'],
  ['Croatian, Romanian, Turkish, Azeri', 'Đoković, Ștefan Țară, Işık Ğ, Əliyev'],
  ['Baltic, Maltese, Welsh', 'Žydrūnė Ķeguma, Ħaż-Żebbuġ, Ŵyn Ẁ'],
  ['Vietnamese', 'Công Tằng Tôn Nữ Nguyễn Thị Ngọc Ánh, Đặng Thuỳ Dương, ƯỚC NGUYỆN'],
  ['Greek', 'Παναγιώτα Παπακωνσταντινοπούλου, ΆΈΉΊΌΎΏ, Ϊΐϋΰ, ώρα;'],
  ['Russian, Bulgarian', 'Екатерина Рождественская-Щербакова, Ёлка, № 5'],
  ['Ukrainian, Belarusian, Serbian', 'Їжакевич Ґалаґан Єва, Ўладзімір, Ђорђе Љубица Њ Ћ Џ'],
  ['Kazakh, Tatar, Mongolian', 'Әлия Қасым Ңұрғ Өмір Үміт Һ, Җ'],
];

test.each(TYPED)('a fillable sheet takes %s, in large and small letters, composed or not', (_, text) => {
  const all = [text, text.toLowerCase(), text.toUpperCase()].flatMap((form) => [form, form.normalize('NFD')]);
  const lacking = [...new Set(all.join(''))].filter(
    (letter) => !fields.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
  );
  expect(lacking).toEqual([]);
});

test('the typeface of fields has what its list names, and nothing else', () => {
  const END_OF_TABLE = 0xffff;
  const found = fields.characterSet.filter((code) => code !== END_OF_TABLE).sort((a, b) => a - b);
  expect(found).toEqual([...LISTED].sort((a, b) => a - b));
});

test('its letters are those of Noto Sans', () => {
  const drawn = (font: Font, code: number) => {
    const { advanceWidth, path } = font.glyphForCodePoint(code);
    return { code, advanceWidth, path: path.toSVG() };
  };
  expect(LISTED.map((code) => drawn(fields, code))).toEqual(LISTED.map((code) => drawn(whole, code)));
});

test('it is small, because each fillable sheet holds all of it', () => {
  expect(readFileSync(fieldFontFile()).length).toBeLessThan(60_000);
});
