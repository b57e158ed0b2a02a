import type { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { Content, Entry } from '../../../scripts/content/entries/entry.ts';
import { readPicture } from '../../../scripts/content/pictures/read-picture.ts';
import type { Guide } from '../../../scripts/content/schemas/index.ts';
import { bodyOf, type LibraryTools, parseBodies } from '../../../scripts/handout/assemble/library.ts';
import { loadHandouts } from '../../../scripts/handout/assemble/load-handouts.ts';
import { parseMarkdown } from '../../../scripts/markdown/parse-markdown.ts';
import { content, guide } from '../sample-content.ts';

const OUTSIDE: LibraryTools = {
  readPicture: (file, url) => readPicture('content', file, url),
  hasGlyph: () => true,
  tableMisfit: () => null,
};
const TOO_DEEP = `${'> '.repeat(150)}words`;

const ofGuides = (...guides: Entry<Guide>[]): Content => content({ guides });

const rulesOf = ({ messages }: VFile): (string | undefined)[] => messages.map(({ ruleId }) => ruleId);

test('an unchanged body is not parsed again, and a changed one is', () => {
  const [first, second] = [guide('one', {}, 'The same words.'), guide('two', {}, 'Old words.')];
  const before = parseBodies([first, second]);
  const [same, changed] = [guide('one', {}, 'The same words.'), guide('two', {}, 'New words.')];
  const after = parseBodies([same, changed]);
  expect(bodyOf(after, same.file)).toBe(bodyOf(before, first.file));
  expect(bodyOf(after, changed.file)).toEqual(parseMarkdown('New words.'));
});

test('the trees of a content are released when another content is read', () => {
  const [one, other, again] = ['Words.', 'Other words.', 'Words.'].map((body) => guide('one', {}, body));
  const [first, , third] = [one, other, again].map((entry) => entry && parseBodies([entry]).get(entry.file));
  expect(third).toEqual(first);
  expect(third).not.toBe(first);
});

test('errors in a body are reported on every read and every file with it', () => {
  const loads = [0, 1].map(() => [guide('one', {}, TOO_DEEP), guide('two', { code: 'T' }, TOO_DEEP)]);
  for (const guides of loads) loadHandouts(ofGuides(...guides), OUTSIDE);
  for (const { file } of loads.flat()) expect(rulesOf(file)).toContain('too-deep');
});

test('errors of the text are reported again with the body', () => {
  const body = '## What it is\n\nA [link](http://example.org) and ~~struck~~ words →.\n';
  const reported = [0, 1].map(() => {
    const one = guide('one', {}, body);
    loadHandouts(ofGuides(one), { ...OUTSIDE, hasGlyph: (character) => character !== '→' });
    return one.file.messages.map(({ ruleId, line, column, reason }) => ({ ruleId, line, column, reason }));
  });
  expect(reported[0]?.length).toBeGreaterThan(2);
  expect(reported[1]).toEqual(reported[0]);
});
