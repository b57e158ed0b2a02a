import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import {
  createReadPicture,
  type Picture,
  type PictureError,
  readPicture,
} from '../../../scripts/content/pictures/read-picture.ts';
import { GUIDE, writeContent } from '../fixture.ts';
import { png } from '../sample-pictures.ts';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/pictures/${name}`, import.meta.url));

const PNG = png();
const JPEG = fixture('baseline.jpg');

const outside = writeContent({ 'secret.png': PNG });
const root = writeContent({
  'en/guides/spread.md': GUIDE,
  'en/guides/pictures/bone.png': PNG,
  'en/guides/pictures/two words.png': PNG,
  'en/guides/pictures/really-a-jpeg.png': JPEG,
  'en/guides/pictures/text.png': 'Not a picture.',
  'en/guides/pictures/cut.png': PNG.subarray(0, 40),
  'en/guides/pictures/damaged.png': png({ packed: Buffer.from('not packed') }),
  'en/guides/pictures/wide.png': png({ width: 10_000, height: 10_000 }),
  'en/guides/pictures/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'en/guides/pictures/empty.png': '',
  'en/guides/pictures/large.png': Buffer.concat([PNG, Buffer.alloc(2 * 1024 * 1024), PNG]),
  'en/guides/pictures/ink.jpg': fixture('cmyk.jpg'),
  'pictures/photo.jpeg': JPEG,
});
mkdirSync(join(root, 'en/guides/pictures/folder.png'));
symlinkSync(join(outside, 'secret.png'), join(root, 'en/guides/pictures/link.png'));
symlinkSync(outside, join(root, 'en/guides/pictures/out'));
symlinkSync('bone.png', join(root, 'en/guides/pictures/inner.png'));
symlinkSync('loop.png', join(root, 'en/guides/pictures/loop.png'));

const guide = new VFile({ path: join(root, 'en/guides/spread.md') });

const read = (url: string): Picture | PictureError => readPicture(root, guide, url);

const ruleOf = (url: string): string | null => {
  const result = read(url);
  return 'rule' in result ? result.rule : null;
};

test('the path of a picture is relative to its text; errors show it relative to the content folder', () => {
  const data = PNG.toString('base64');
  expect(read('pictures/bone.png')).toEqual({
    path: 'en/guides/pictures/bone.png',
    format: 'png',
    data,
    width: 1,
    height: 1,
  });
  expect(read('./pictures/bone.png')).toMatchObject({ path: 'en/guides/pictures/bone.png' });
  expect(read('../../pictures/photo.jpeg')).toMatchObject({ path: 'pictures/photo.jpeg', format: 'jpg' });
});

test('the format is detected from the bytes, not the name', () => {
  expect(read('pictures/really-a-jpeg.png')).toMatchObject({ format: 'jpg' });
});

test('spaces may be written as %20, and a link inside the content folder followed', () => {
  expect(ruleOf('pictures/two%20words.png')).toBeNull();
  expect(ruleOf('pictures/two words.png')).toBeNull();
  expect(ruleOf('pictures/inner.png')).toBeNull();
});

test.each([
  ['https://example.org/a.png', 'content/picture-remote'],
  ['http://example.org/a.png', 'content/picture-remote'],
  ['//example.org/a.png', 'content/picture-remote'],
  ['\\\\server\\a.png', 'content/picture-remote'],
  ['data:image/png;base64,iVBORw0KGgo=', 'content/picture-remote'],
  ['file:///etc/passwd', 'content/picture-remote'],
  ['JavaScript:alert(1)', 'content/picture-remote'],
  ['C:\\pictures\\a.png', 'content/picture-remote'],
  ['%68ttps://example.org/a.png', 'content/picture-outside'],
  ['/etc/passwd', 'content/picture-outside'],
  ['%2Fetc/passwd', 'content/picture-outside'],
  ['../../../secret.png', 'content/picture-outside'],
  ['..%2F..%2F..%2Fsecret.png', 'content/picture-outside'],
  ['pictures/link.png', 'content/picture-outside'],
  ['pictures/out/secret.png', 'content/picture-outside'],
  ['pictures/nothing.png', 'content/picture-missing'],
  ['pictures/loop.png', 'content/picture-missing'],
  ['pictures/folder.png', 'content/picture-missing'],
  ['pictures', 'content/picture-missing'],
  ['', 'content/picture-missing'],
  ['%00.png', 'content/picture-missing'],
  ['%E0%A4%A', 'content/picture-missing'],
  ['pictures/text.png', 'content/picture-format'],
  ['pictures/drawing.svg', 'content/picture-format'],
  ['pictures/cut.png', 'content/picture-format'],
  ['pictures/empty.png', 'content/picture-format'],
  ['pictures/damaged.png', 'content/picture-format'],
  ['pictures/ink.jpg', 'content/picture-format'],
  ['pictures/large.png', 'content/picture-too-large'],
  ['pictures/wide.png', 'content/picture-too-large'],
])('%s is refused', (url, rule) => {
  expect(ruleOf(url)).toBe(rule);
});

test('a rejection names the fix', () => {
  expect(read('https://example.org/a.png')).toEqual({
    rule: 'content/picture-remote',
    found: 'a picture at the address `https://example.org/a.png`',
    expected: 'a PNG or JPEG file inside the content folder',
    fix: 'Save the picture beside the text, in a folder `pictures`, and write `![words](pictures/name.png)`.',
  });
});

test('the error of a picture that cannot be printed names the reason, and of a large one its size', () => {
  expect(read('pictures/ink.jpg')).toEqual({
    rule: 'content/picture-format',
    found: '`pictures/ink.jpg`, a JPEG in CMYK, the colours of printing ink',
    expected: 'a JPEG in RGB or gray',
    fix: 'Save it in the colours of a screen: RGB, best sRGB.',
  });
  expect(read('pictures/wide.png')).toMatchObject({
    found: 'the picture `pictures/wide.png` of 10000 x 10000 pixels',
    expected: 'at most 16 million pixels',
  });
});

test('a picture on many sheets is read once', () => {
  const readOnce = createReadPicture(root);
  expect(readOnce(guide, 'pictures/bone.png')).toBe(readOnce(guide, 'pictures/bone.png'));
});

test('works with a content folder given as a relative path', () => {
  const near = relative(process.cwd(), root);
  const file = new VFile({ path: join(near, 'en/guides/spread.md') });
  expect(readPicture(near, file, 'pictures/bone.png')).toMatchObject({ path: 'en/guides/pictures/bone.png' });
});
