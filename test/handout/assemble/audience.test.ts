import type { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readPicture } from '../../../scripts/content/pictures/read-picture.ts';
import { knownIn } from '../../../scripts/handout/assemble/audience.ts';
import { content, treatment } from '../sample-content.ts';

const library = {
  content: content({ treatments: [treatment('surgery', { title: 'An operation' })] }),
  planned: [],
  bodies: new Map(),
  readPicture: (file: VFile, url: string) => readPicture('content', file, url),
  hasGlyph: () => true,
  tableMisfit: () => null,
};

test('a treatment has the title of its file', () => {
  expect(knownIn(library, 'en', null).treatments.get('surgery')).toMatchObject({ title: 'An operation' });
});

test('a treatment without a file in the language has its name in that language, and no code', () => {
  expect([...knownIn(library, 'es', null).treatments]).toEqual([
    ['surgery', { title: 'Cirugía de los huesos', code: null, medicines: [] }],
  ]);
});
