import { expect, test } from 'vitest';
import type { Inline } from '../../../../scripts/model/handout.ts';
import { citationsOf, converted } from '../audiences.ts';

/** The words of a text that is one paragraph. */
const line = (text: string, changes: Parameters<typeof converted>[1] = {}): Inline[] => {
  const [paragraph] = converted(text, changes).intro;
  return paragraph?.type === 'paragraph' ? paragraph.children : [];
};

const text = (value: string): Inline => ({ type: 'text', value });

test('strong, emphasis, code and breaks', () => {
  expect(line('A **b _c_** `d "e"`\\\nf')).toEqual([
    text('A '),
    { type: 'strong', children: [text('b '), { type: 'emphasis', children: [text('c')] }] },
    text(' '),
    { type: 'code', value: 'd "e"' },
    { type: 'break' },
    text('f'),
  ]);
});

test('a line end is one space, and so are several', () => {
  expect(line('One\ntwo   three\n   four')).toEqual([text('One two three four')]);
});

test('a no-break space is kept', () => {
  expect(line('38&nbsp;°C')).toEqual([text('38\u00a0°C')]);
});

test('entities are decoded', () => {
  expect(line('&copy; &#8364; &lt;b&gt;')).toEqual([text('© € <b>')]);
});

test('a link keeps its address: in the line, in a definition or the words themselves', () => {
  expect(line('[a](https://example.org)')).toEqual([
    { type: 'link', url: 'https://example.org', address: 'example.org', children: [text('a')] },
  ]);
  expect(line('[a][B]\n\n[b]: tel:+15550100')).toEqual([
    { type: 'link', url: 'tel:+15550100', address: '+15550100', children: [text('a')] },
  ]);
  expect(line("<https://example.org/it's>")).toEqual([
    {
      type: 'link',
      url: "https://example.org/it's",
      address: null,
      children: [text("https://example.org/it's")],
    },
  ]);
});

test.each([
  ['https://example.org/bones/', 'Bone facts', 'example.org/bones'],
  ['mailto:nurse@example.org', 'our nurse', 'nurse@example.org'],
  ['tel:+15550100', 'Call us', '+15550100'],
  ['HTTPS://example.org', 'us', 'example.org'],
  ['https://example.org', 'example.org', null],
  ['https://example.org', 'See https://example.org today', null],
  ['https://example.org', '**example.org**', null],
  ['https://example.org.evil.example', 'example.org', 'example.org.evil.example'],
])('the address of a link to %s on “%s” that is printed is %s', (url, words, address) => {
  expect(line(`[${words}](${url})`)).toMatchObject([{ type: 'link', url, address }]);
});

test.each([
  [
    '[Krebs](https://example.org/krebs-für-alle)',
    'https://example.org/krebs-f%C3%BCr-alle',
    'example.org/krebs-für-alle',
  ],
  ['[Bücher](https://bücher.example/)', 'https://xn--bcher-kva.example/', 'bücher.example'],
  [
    '[mail](mailto:nurse@example.org?subject=My%20visit)',
    'mailto:nurse@example.org?subject=My%20visit',
    'nurse@example.org',
  ],
])('%s leads to %s and is printed with %s', (markdown, url, address) => {
  expect(line(markdown)).toMatchObject([{ type: 'link', url, address }]);
});

test.each([
  ['<https://example.org/f%C3%BCr>', 'https://example.org/für'],
  ['<https://example.org/für>', 'https://example.org/für'],
  ["<https://bücher.example/it's>", "https://bücher.example/it's"],
  ['<mailto:nurse@example.org?subject=My%20visit>', 'nurse@example.org'],
])('%s is printed once, as %s', (markdown, words) => {
  expect(line(markdown)).toMatchObject([{ type: 'link', address: null, children: [text(words)] }]);
});

test('of two definitions with one name the first counts', () => {
  expect(line('[a]\n\n[a]: https://example.org/1\n[a]: https://example.org/2')).toMatchObject([
    { url: 'https://example.org/1' },
  ]);
});

test('`:condition` is replaced by that of the sheet', () => {
  expect(line('What is :condition?')).toEqual([text('What is bone metastasis?')]);
  expect(line('What is :condition?', { condition: 'myeloma bone disease' })).toEqual([
    text('What is myeloma bone disease?'),
  ]);
});

test('a clinic fact is filled in later', () => {
  expect(line('Call :clinic[after-hours].')).toEqual([
    text('Call '),
    { type: 'clinic-fact', fact: 'after-hours' },
    text('.'),
  ]);
});

test('words in another language', () => {
  expect(line(':lang[¿Cómo está?]{code="es"}')).toEqual([
    { type: 'foreign', language: 'es', children: [text('¿Cómo está?')] },
  ]);
});

test('a colon is only a colon after a letter or digit, before digits and in a smiley', () => {
  const words = 'At 10:30, Note:this, ratio 1:2, a:b:c, :D :) :30';
  expect(line(words)).toEqual([text(words)]);
  expect(line('**Note**:this')).toEqual([{ type: 'strong', children: [text('Note')] }, text(':this')]);
});

test('emoji are words like others', () => {
  expect(line('Walk 🚶🏽‍♀️ each day')).toEqual([text('Walk 🚶🏽‍♀️ each day')]);
});

test('names of emoji between colons are words', () => {
  expect(line('Fine :smile: here')).toEqual([text('Fine :smile: here')]);
});

test('an unknown directive is an error, but loses no words', () => {
  const result = converted('See :conditon[these **words**] here');
  expect(result.rules).toEqual(['markdown/unknown-directive']);
  expect(result.intro).toMatchObject([
    { children: [text('See :conditonthese '), { type: 'strong' }, text(' here')] },
  ]);
});

test('a citation prints nothing and leaves no gap', () => {
  expect(line('Hot flashes :cite[A]')).toEqual([text('Hot flashes')]);
  expect(line('Hot flashes :cite[A]. More :cite[B] words')).toEqual([text('Hot flashes. More words')]);
  expect(line('Hot flashes :cite[A] :cite[B]\n:cite[C]')).toEqual([text('Hot flashes')]);
  expect(line('**Hot flashes :cite[A]** (all :cite[B])')).toEqual([
    { type: 'strong', children: [text('Hot flashes')] },
    text(' (all)'),
  ]);
});

test('a citation between letters keeps them apart', () => {
  expect(line('One:cite[A]two')).toEqual([text('One two')]);
});

test('citations are returned with their places, several keys separately', () => {
  const found = citationsOf('One :cite[A-B; C].\n\nTwo :cite[A-B]\n\n:::more\nThree :cite[D]\n:::');
  expect(found.map(({ key, place }) => [key, place.line, place.column])).toEqual([
    ['A-B', 1, 5],
    ['C', 1, 5],
    ['A-B', 3, 5],
    ['D', 6, 7],
  ]);
});
