import { pdf } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { rasterise } from '../../../scripts/preview/rasterise.ts';
import { renderTagged } from '../../../scripts/tagged-pdf/index.ts';
import type { Line, Node } from '../../../scripts/tagged-pdf/react-pdf/nodes.ts';
import { isPlainText } from '../../../scripts/tagged-pdf/react-pdf/paint-text.ts';
import { OPTIONS, sheet, Text, View } from '../elements.ts';

const sentence = 'To AVoid a fall, keep “one hand” free: 38.0 °C. ';
const bold = { fontWeight: 700, color: '#7a1020' };

/** The same element painted only by react-pdf. */
const byReactPdf = async (element: ReactElement): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await pdf(element as Parameters<typeof pdf>[0]).toBuffer())
    chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
};

const pixels = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(Buffer.concat((await rasterise(bytes, 144)).map(({ data }) => data)));

/** Number of pixel bytes that differ by more than rounding positions to 0.001 pt explains. */
const differing = (one: Uint8Array, other: Uint8Array): number =>
  one.reduce((count, shade, at) => count + (Math.abs(shade - (other[at] ?? 0)) > 24 ? 1 : 0), 0);

const paragraph = (style: object, ...children: Parameters<typeof Text>[1][]): ReactElement =>
  Text({ tag: 'P', style: { width: 300, ...style } }, sentence.repeat(4), ...children);

const ELEMENTS: Readonly<Record<string, ReactElement>> = {
  'lines of one face': paragraph({}),
  'lines to the right': paragraph({ textAlign: 'right' }),
  'lines in the middle of a padded box': paragraph({ textAlign: 'center', padding: 20, margin: 9 }),
  'words of other faces, sizes and colours': paragraph(
    { color: '#204060' },
    Text({ style: bold }, 'Call now. '),
    Text({ style: { fontStyle: 'italic', fontSize: 17 } }, sentence),
    'Then go on.',
  ),
  'half-clear words': paragraph({ opacity: 1, color: '#20406080' }),
  'a colour by name': paragraph({ color: 'maroon' }),
  'letters that few sheets have': paragraph({}, 'Größe, naïve, œuvre, ½ × 3'),
  'a text in a turned box': View({ style: { transform: 'rotate(20deg)' } }, paragraph({})),
  'a turned text': paragraph({ transform: 'rotate(20deg)' }),
  'a text as wide as its words, at the right of a column': View(
    { style: { width: 300, alignItems: 'flex-end' } },
    paragraph({ width: undefined, maxWidth: 200, textAlign: 'right' }),
  ),
  'a text over two pages': View(null, View({ style: { height: 600 } }), paragraph({}, sentence.repeat(9))),
  'texts one below the other': View(null, paragraph({ color: '#aa0000' }), paragraph({})),
};

test.each(Object.entries(ELEMENTS))('%s look as react-pdf paints them', async (_, element) => {
  const expected = await pixels(await byReactPdf(sheet(element)));
  const { bytes } = await renderTagged(sheet(element), OPTIONS);
  expect(differing(await pixels(bytes), expected)).toBe(0);
});

const position = { xAdvance: 5, xOffset: 0, yOffset: 0 };
const run = {
  start: 0,
  end: 1,
  glyphs: [{ id: 7, advanceWidth: 500, codePoints: [97] }],
  positions: [position],
  attributes: { font: [{ unitsPerEm: 1000 }], fontSize: 10, color: '#204060' },
};
const text = { type: 'TEXT', lines: [{ string: 'a', runs: [run], box: { x: 0, y: 0 } }] };
const withRun = (other: object): Node => ({
  ...text,
  lines: [{ ...text.lines[0], runs: [run, { ...run, ...other }] } as Line],
});
const withAttributes = (attributes: object): Node =>
  withRun({ attributes: { ...run.attributes, ...attributes } });

test('an upright, opaque text in a colour of six digits, or black, is plain', () => {
  expect(isPlainText(text)).toBe(true);
  expect(isPlainText(withAttributes({ color: 'black', opacity: 1 }))).toBe(true);
  expect(isPlainText({ ...text, lines: [] })).toBe(true);
});

test.each<[string, Node]>([
  ['a turned text', { ...text, style: { transform: [{ operation: 'rotate' }] } }],
  ['a text turned by a prop', { ...text, props: { transform: 'rotate(9)' } }],
  ['a text that is cut off', { ...text, style: { overflow: 'hidden' } }],
  ['a place that links lead to', { ...text, props: { id: 'note-1' } }],
  ['a text drawn for debugging', { ...text, props: { debug: true } }],
  ['a line without a place', { ...text, lines: [{ string: 'a', runs: [run] }] }],
  ['half-clear letters', withAttributes({ opacity: 0.5 })],
  ['a colour with its clearness', withAttributes({ color: '#20406080' })],
  ['a colour by another name', withAttributes({ color: 'maroon' })],
  ['letters without a font', withAttributes({ font: [] })],
  ['an accent above its letter', withRun({ positions: [{ ...position, yOffset: 2 }] })],
  ['an accent before its end', withRun({ positions: [{ ...position, xOffset: -3 }] })],
])('%s is not plain', (_, node) => {
  expect(isPlainText(node)).toBe(false);
});

test('a text half a point lower does not look the same', async () => {
  const [one, other] = await Promise.all(
    [9, 9.5].map(async (marginTop) => {
      const { bytes } = await renderTagged(sheet(paragraph({ marginTop })), OPTIONS);
      return pixels(bytes);
    }),
  );
  expect(differing(one as Uint8Array, other as Uint8Array)).toBeGreaterThan(1000);
});
