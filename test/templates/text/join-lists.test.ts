import { expect, test } from 'vitest';
import type { Block, List } from '../../../scripts/model/handout.ts';
import { joinLists } from '../../../templates/text/join-lists.ts';

const paragraph: Block = { type: 'paragraph', children: [{ type: 'text', value: 'Words.' }] };
const list = (ordered: boolean, ...words: string[]): List => ({
  type: 'list',
  ordered,
  start: 1,
  items: words.map((value) => ({
    appliesTo: null,
    blocks: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  })),
});

test('consecutive bulleted lists are merged, with every item in order', () => {
  expect(joinLists([list(false, 'a', 'b'), list(false, 'c'), list(false, 'd')])).toEqual([
    list(false, 'a', 'b', 'c', 'd'),
  ]);
});

test.each<[string, Block[]]>([
  ['a paragraph between them', [list(false, 'a'), paragraph, list(false, 'b')]],
  ['steps, whose numbers begin again', [list(true, 'a'), list(true, 'b')]],
  ['bullets and steps', [list(false, 'a'), list(true, 'b')]],
  ['nothing', []],
])('%s: unchanged', (_, blocks) => {
  expect(joinLists(blocks)).toEqual(blocks);
});
