import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { renderTagged } from '../../../scripts/tagged-pdf/index.ts';
import { widthsOf } from '../../../scripts/tagged-pdf/pdfkit/embed-font.ts';
import { OPTIONS, sheet, Text } from '../elements.ts';
import { readPages } from '../read-pages.ts';
import { load } from '../read-structure.ts';

const rendered = async (words: string): Promise<Uint8Array> =>
  (await renderTagged(sheet(Text({ tag: 'P' }, words)), OPTIONS)).bytes;

const dictionariesWith = async (bytes: Uint8Array, key: string): Promise<PDFDict[]> => {
  const { context } = await load(bytes);
  return context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && object.has(PDFName.of(key)) ? [object] : []));
};

const wordsOn = async (bytes: Uint8Array): Promise<string[]> =>
  (await readPages(bytes)).flatMap(({ pieces }) => [...pieces.values()]);

test('widths are written for runs of codes, and for no other code', () => {
  const widths: number[] = [];
  for (const [code, width] of [
    [0, 500],
    [7, 610],
    [8, 620],
    [20, 300],
  ] as const)
    widths[code] = width;
  expect(widthsOf(widths)).toEqual([0, [500], 7, [610, 620], 20, [300]]);
});

test.each(['Bone pain.', 'Größe ½ “so” • 38 °C', 'naïve œuvre'])('“%s” can be read', async (words) => {
  expect(await wordsOn(await rendered(words))).toEqual(['Title', words]);
});

test('a font file has the outlines in use: more letters, a larger file', async () => {
  const sizeOf = async (words: string): Promise<number> => {
    const [descriptor] = await dictionariesWith(await rendered(words), 'FontFile2');
    const file = descriptor?.lookup(PDFName.of('FontFile2'));
    return file instanceof PDFRawStream ? file.contents.length : 0;
  };
  const few = await sizeOf('Title');
  expect(few).toBeGreaterThan(500);
  expect(await sizeOf('Title of quick brown foxes')).toBeGreaterThan(few);
});

test('a document does not depend on earlier ones in the process', async () => {
  const first = await rendered('Bone pain: call us.');
  await rendered('Other letters: ½ xyz “”');
  expect(await rendered('Bone pain: call us.')).toEqual(first);
});

test('a letter has the same code in every document', async () => {
  const codes = async (words: string): Promise<number[]> => {
    const [font] = await dictionariesWith(await rendered(words), 'W');
    const widths = font?.lookup(PDFName.of('W'), PDFArray).asArray() ?? [];
    return widths.flatMap((each) => (each instanceof PDFNumber ? [each.asNumber()] : []));
  };
  const few = await codes('b');
  expect(few.length).toBeGreaterThan(3);
  expect(await codes('b')).toEqual(few);
});
