import { expect, test } from 'vitest';
import { parseMarkdown } from '../../scripts/markdown/parse-markdown.ts';
import { keepTrees, treeOfBody } from '../../scripts/markdown/recent-trees.ts';

const BODY = '## What it is\n\nWords, and a [link](https://example.org).\n';

test('a body is parsed once while its tree is kept', () => {
  const tree = treeOfBody(BODY);
  expect(tree).toEqual(parseMarkdown(BODY));
  keepTrees(new Set([BODY]));
  expect(treeOfBody(BODY)).toBe(tree);
});

test('the tree of a body that is no longer there is released', () => {
  const tree = treeOfBody(BODY);
  keepTrees(new Set(['Other words.']));
  expect(treeOfBody(BODY)).toEqual(tree);
  expect(treeOfBody(BODY)).not.toBe(tree);
});
