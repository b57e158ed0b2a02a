import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createLayOut } from '../../../scripts/render/page-layout/index.ts';
import { layOutByReactPdf, type Node } from '../../../scripts/tagged-pdf/index.ts';
import { toTree } from '../../../scripts/tagged-pdf/react-pdf/react-pdf.ts';
import { segment } from '../../content/sample-pictures.ts';
import { Canvas, Document, Image, Page, Svg, View } from '../../tagged-pdf/elements.ts';
import { pagesOf } from './laid-out.ts';

const baseline = readFileSync(new URL('../../fixtures/pictures/baseline.jpg', import.meta.url));
const layOut = createLayOut(layOutByReactPdf);
const treeOf = (element: ReturnType<typeof View>): Node =>
  toTree(Document(null, Page({ size: [612, 792] }, element)));
const FIXED =
  'Use the properties in scripts/render/page-layout/resolve-style.ts, with lengths as numbers in points';

test.each([
  ['an unknown property', { opacity: 0.5 }, 'the property opacity: 0.5'],
  ['an unknown value', { flexDirection: 'row-reverse' }, 'flexDirection: "row-reverse"'],
  [
    'a way to justify that is not taught',
    { justifyContent: 'space-around' },
    'justifyContent: "space-around"',
  ],
  ['an unknown unit', { width: '2em' }, 'width: "2em"'],
  ['a share of the page', { paddingLeft: '50vw' }, 'paddingLeft: "50vw"'],
  ['a share of the page in a shorthand', { margin: '1 2vh' }, 'margin: "1 2vh"'],
  ['a percentage', { width: '50%' }, 'width: "50%"'],
  ['a place for a box in the flow', { left: 3 }, 'left of a box in the flow: 3'],
])('%s is refused by name, with a fix', async (_, style, found) => {
  const message = `The page layout does not support ${found}. ${FIXED}`;
  await expect(layOut(treeOf(View({ style })))).rejects.toThrow(message);
});

test('a drawing without a size is refused', async () => {
  const drawing = Svg({ viewBox: '0 0 10 10', width: 10 });
  await expect(layOut(treeOf(drawing))).rejects.toThrow(`a drawing without a size: 10. ${FIXED}`);
});

test('a picture that react-pdf cannot read is refused by its alt text', async () => {
  const table = segment(0xdb, [0x10, ...Array(128).fill(1)]);
  const file = Buffer.concat([baseline.subarray(0, 2), Buffer.from(table), baseline.subarray(2)]);
  const src = `data:image/jpeg;base64,${file.toString('base64')}`;
  const picture = Image({ src, tag: { type: 'Figure', alt: 'A bone' }, style: { width: 9, height: 9 } });
  await expect(layOut(treeOf(picture))).rejects.toThrow('The picture “A bone” cannot be drawn.');
});

test('a node of an unknown type is refused', async () => {
  await expect(layOut(treeOf(Canvas(null)))).rejects.toThrow(`a node of the type: "CANVAS". ${FIXED}`);
});

test('a page whose size is a name is refused', async () => {
  const named = toTree(Document(null, Page({ size: 'LETTER' })));
  await expect(layOut(named)).rejects.toThrow(`a page of the size: "LETTER". ${FIXED}`);
});

test('a length in inches is one in points', async () => {
  const [page] = pagesOf(await layOut(treeOf(View({ style: { height: '1in' } }))));
  expect(page?.children?.[0]?.box.height).toBe(72);
});
