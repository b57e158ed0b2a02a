import { expect, test } from 'vitest';
import type { Node, Run } from '../../../scripts/tagged-pdf/react-pdf/nodes.ts';
import { settleGlyphs } from '../../../scripts/tagged-pdf/react-pdf/settle-glyphs.ts';

const run = (start: number, end: number, id: number | null, type = 'TTF'): Run => ({
  start,
  end,
  glyphs: id === null ? [] : [{ id, advanceWidth: 500, codePoints: [] }],
  attributes: { font: [{ type, unitsPerEm: 1000 }], fontSize: 10, color: 'black' },
});
const text = (string: string, ...runs: Run[]): Node => ({
  type: 'TEXT',
  style: { fontFamily: ['Atkinson', 'Helvetica'] },
  lines: [{ string, runs }],
});
const path = (): string[] => ['Document', 'P'];

test('glyph 0 of an embedded font is refused', () => {
  expect(() => settleGlyphs(text('ab', run(0, 1, 5), run(1, 2, 0)), path)).toThrow(
    '“b” (U+0062): not in Atkinson at “ab” in Document > P.',
  );
});

test('a text below another is checked', () => {
  expect(() => settleGlyphs({ type: 'VIEW', children: [text('a', run(0, 1, 7, 'STANDARD'))] }, path)).toThrow(
    'not in Atkinson',
  );
});

test('runs without glyphs are dropped, in whatever font', () => {
  const node = text('a\n', run(0, 1, 5), run(1, 2, null, 'STANDARD'));
  settleGlyphs(node, path);
  expect(node.lines?.[0]?.runs).toEqual([run(0, 1, 5)]);
});
