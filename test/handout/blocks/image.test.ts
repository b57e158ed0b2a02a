import { expect, test } from 'vitest';
import { converted } from '../from-markdown/audiences.ts';
import { blocksOf } from './blocks-of.ts';

test('a picture in a paragraph of its own is a block with its bytes, by address or by name', () => {
  const image = {
    type: 'image',
    path: 'en/guides/pictures/hand.png',
    format: 'png',
    data: 'iVBORw==',
    width: 8,
    height: 6,
    alt: 'A hand',
  };
  expect(blocksOf('![A hand](pictures/hand.png)')).toEqual([image]);
  expect(blocksOf('![A hand][h]\n![A hand](a.png)\n\n[h]: pictures/hand.png')).toEqual([image, image]);
});

test('an error of the picture reader becomes an error of the text', () => {
  const readPicture = () =>
    ({ rule: 'content/picture-format', found: 'x', expected: 'y', fix: 'z' }) as const;
  expect(converted('![A hand](hand.png)', { readPicture }).rules).toEqual(['markdown/image-format']);
});
