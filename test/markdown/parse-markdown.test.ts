import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../scripts/markdown/parse-markdown.ts';

const typesIn = (node: Nodes): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap((child) => typesIn(child)) : []),
];

const placesMissing = (node: Nodes): string[] => [
  ...(node.position === undefined ? [node.type] : []),
  ...('children' in node ? node.children.flatMap((child) => placesMissing(child)) : []),
];

test('tables, footnotes and addresses of GFM and directives are read', () => {
  const types = typesIn(parseMarkdown('| a |\n|---|\n| :b[c] |\n\n::d\n\n:::e\nhttps://example.org\n:::\n'));
  expect(types).toEqual(
    expect.arrayContaining(['table', 'textDirective', 'leafDirective', 'containerDirective', 'link']),
  );
});

test('one tilde is text, two are strikethrough', () => {
  expect(typesIn(parseMarkdown('~5 mg and ~6 mg'))).not.toContain('delete');
  expect(typesIn(parseMarkdown('~~5 mg~~'))).toContain('delete');
});

test('leading lines shift the places of what follows', () => {
  const [heading] = parseMarkdown('\n\n\n## Words').children;
  expect(heading?.position?.start).toMatchObject({ line: 4, column: 1 });
});

test('lines end with a line feed, with or without a carriage return', () => {
  const [, second] = parseMarkdown('One.\r\n\r\nTwo.\r\n').children;
  expect(second?.position?.start).toMatchObject({ line: 3, column: 1 });
});

test('every node has a place, including addresses found after parsing', () => {
  expect(
    placesMissing(parseMarkdown('a.b@example.org and x@example.org_ and www.example.org, *c@example.org*')),
  ).toEqual([]);
});

test('words and addresses found after parsing have their own places', () => {
  const [paragraph] = parseMarkdown(
    'One \\* two\n(www.example.org) and\nx@example.org, *a b@example.org*',
  ).children;
  const nodes = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const places = nodes.map(
    ({ type, position }) => `${type} ${position?.start.line}:${position?.start.column}`,
  );
  expect(places).toEqual(['text 1:1', 'link 2:2', 'text 2:17', 'link 3:1', 'text 3:14', 'emphasis 3:16']);
});

test('a closed box has the place of its closing line, an unclosed one has none', () => {
  const [closed, open] = parseMarkdown(':::a\nb\n:::\n\n:::c\nd\n').children;
  expect(closed).toMatchObject({ data: { position: { closing: { start: { line: 3 } } } } });
  expect(open).not.toHaveProperty('data.position.closing');
});

test('an empty text is a root without children', () => {
  expect(parseMarkdown('').children).toEqual([]);
});
