import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { renderTagged } from '../../../scripts/tagged-pdf/index.ts';
import { OPTIONS, sheet, Text } from '../elements.ts';
import { readPages } from '../read-pages.ts';
import { load } from '../read-structure.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .';

const rendered = async (words: string, letters = LETTERS): Promise<Uint8Array> =>
  (await renderTagged(sheet(Text({ tag: 'P' }, words)), { ...OPTIONS, letters })).bytes;

const fontFiles = async (bytes: Uint8Array): Promise<string[]> => {
  const { context } = await load(bytes);
  return context.enumerateIndirectObjects().flatMap(([, found]) => {
    const file = found instanceof PDFDict && found.lookup(PDFName.of('FontFile2'));
    return file instanceof PDFRawStream ? [Buffer.from(file.contents).toString('base64')] : [];
  });
};

const wordsOn = async (bytes: Uint8Array): Promise<string[]> =>
  (await readPages(bytes)).flatMap(({ pieces }) => [...pieces.values()]);

test('documents with the same letters have the same font file, whatever they say of them', async () => {
  const [one, other] = [await rendered('Bone pain.'), await rendered('Few words')];
  expect(await fontFiles(one)).toHaveLength(1);
  expect(await fontFiles(other)).toEqual(await fontFiles(one));
  expect(await wordsOn(one)).toEqual(['Title', 'Bone pain.']);
  expect(await wordsOn(other)).toEqual(['Title', 'Few words']);
});

test('a document with a letter besides has a font file of its own, and the next one the shared', async () => {
  const shared = await fontFiles(await rendered('Bone pain.'));
  const own = await rendered('Größe ½');
  expect(await fontFiles(own)).not.toEqual(shared);
  expect(await wordsOn(own)).toEqual(['Title', 'Größe ½']);
  expect(await fontFiles(await rendered('Bone pain.'))).toEqual(shared);
});

test('documents with other letters do not depend on each other', async () => {
  const first = await rendered('Bone pain.', 'zyxB');
  const bytes = await rendered('Bone pain.');
  expect(await rendered('Bone pain.', 'zyxB')).toEqual(first);
  expect(await rendered('Bone pain.')).toEqual(bytes);
  expect(await fontFiles(first)).not.toEqual(await fontFiles(bytes));
  expect(await wordsOn(first)).toEqual(['Title', 'Bone pain.']);
});

test('letters that a font lacks are left out', async () => {
  expect(await wordsOn(await rendered('Bone pain.', `${LETTERS}骨Ж`))).toEqual(['Title', 'Bone pain.']);
});
