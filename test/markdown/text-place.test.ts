import type { Paragraph, Text } from 'mdast';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../scripts/markdown/parse-markdown.ts';
import { placeInText, type TextPlace } from '../../scripts/markdown/text-place.ts';

/** The place of some words in the last text of a source's first paragraph. */
const placeIn = (source: string, words: string): TextPlace => {
  const paragraph = parseMarkdown(source).children[0] as Paragraph;
  const node = paragraph.children.at(-1) as Text;
  return placeInText(node, node.value.indexOf(words), words, new VFile({ value: source }));
};

test('words on the first line of a text', () => {
  expect(placeIn('One two', 'two')).toEqual({ line: 1, column: 5, escaped: false });
});

test('words after other marks on the line', () => {
  expect(placeIn('**One** two three', 'three')).toMatchObject({ line: 1, column: 13 });
});

test('words on a later line, indented or not', () => {
  expect(placeIn('One\n   two three', 'three')).toMatchObject({ line: 2, column: 8 });
});

test('words after entities and escapes, which are longer in the file', () => {
  expect(placeIn('A&nbsp;\\*b two', 'two')).toMatchObject({ line: 1, column: 12 });
});

test('words written as entities are placed near their source', () => {
  expect(placeIn('One &ouml; two', 'ö')).toMatchObject({ line: 1, column: 5 });
});

test('detects an escaped character', () => {
  expect(placeIn('One \\{two', '{')).toEqual({ line: 1, column: 6, escaped: true });
});

test('lines may end with carriage returns', () => {
  expect(placeIn('One\r\ntwo three', 'three')).toMatchObject({ line: 2, column: 5 });
});

test.each([
  ['Use \\*a\\* and *b', '*b', { column: 15, escaped: false }],
  ['Use \\*a\\* and *b', '*a', { column: 6, escaped: true }],
  ['Use \\*\\* as a sign', '**', { column: 6, escaped: true }],
  ['A &amp; &ast; and *b', '*b', { column: 19, escaped: false }],
  ['A &ast;b', '*b', { column: 3, escaped: true }],
  ['One\n  \\*a and *b', '*b', { line: 2, column: 11, escaped: false }],
])('%j: distinguishes escapes and entities before it', (source, words, place) => {
  expect(placeIn(source, words)).toMatchObject(place);
});
