import { expect, test } from 'vitest';
import { diagnosticsOf } from '../audiences.ts';

test('a paragraph of a no-break space would be an empty line', () => {
  expect(diagnosticsOf('Rest.\n\n&nbsp;\n\nWalk.')).toEqual(['markdown/leftover-mark 3:1']);
});

test('an item without words is refused, one with a picture of words is not', () => {
  expect(diagnosticsOf('- Rest\n-')).toEqual(['markdown/empty-item 2:1']);
  expect(diagnosticsOf('- `Rest`')).toEqual([]);
});
