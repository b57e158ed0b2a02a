import { expect, test } from 'vitest';
import { renderTagged } from '../../scripts/tagged-pdf/index.ts';
import { Document, OPTIONS, Page, sheet, Text, View } from './elements.ts';
import { readPages } from './read-pages.ts';
import { elementsOf, readStructure, speech } from './read-structure.ts';

const render = async (...children: Parameters<typeof sheet>): Promise<Uint8Array> =>
  (await renderTagged(sheet(...children), OPTIONS)).bytes;

const tableOf = (rows: number) =>
  View(
    { tag: { type: 'Table', summary: 'Side effects' } },
    View(
      { tag: 'THead', fixed: true },
      View(
        { tag: 'TR', style: { backgroundColor: '#def' } },
        View({ tag: { type: 'TH', scope: 'Column' } }, Text(null, 'You ', Text({ tag: 'Strong' }, 'notice'))),
      ),
    ),
    View(
      { tag: 'TBody' },
      ...Array.from({ length: rows }, (_, row) =>
        View({ tag: 'TR', key: row, wrap: false }, View({ tag: 'TD' }, Text(null, `Row ${row}`))),
      ),
    ),
  );

test.each([true, false])('a repeated table head is content once (new pagination: %s)', async (mode) => {
  const element = Document(
    null,
    Page({ experimentalPagination: mode, size: [300, 200] }, Text({ tag: 'H1' }, 'Title'), tableOf(20)),
  );
  const { bytes, pages } = await renderTagged(element, OPTIONS);
  const structure = await readStructure(bytes);
  const [head] = elementsOf(structure, 'THead');
  expect(pages).toBeGreaterThan(2);
  expect(head && speech(head)).toBe('You notice');
  expect(elementsOf(structure, 'TR')).toHaveLength(21);
  expect(elementsOf(structure, 'TH')[0]?.attributes).toEqual({ O: 'Table', Scope: 'Column' });
  expect(elementsOf(structure, 'Table')[0]?.attributes).toEqual({ O: 'Table', Summary: 'Side effects' });
  const texts = await readPages(bytes);
  expect(texts.map(({ artifacts }) => artifacts.join('').trim())).toEqual([
    '',
    ...Array.from({ length: pages - 1 }, () => 'You notice'),
  ]);
  expect(texts.flatMap(({ loose }) => loose)).toEqual([]);
});

test('cell spans are tagged', async () => {
  const cell = (tag: object) => View({ tag: { type: 'TD', ...tag } as never }, Text(null, 'x'));
  const bytes = await render(
    View(
      { tag: 'Table' },
      View({ tag: 'TR' }, cell({ columns: 2 }), cell({ rows: 2 })),
      View({ tag: 'TR' }, cell({}), cell({})),
    ),
  );
  const cells = elementsOf(await readStructure(bytes), 'TD');
  expect(cells.map(({ attributes }) => attributes)).toEqual([
    { O: 'Table', ColSpan: 2 },
    { O: 'Table', RowSpan: 2 },
    {},
    {},
  ]);
});
