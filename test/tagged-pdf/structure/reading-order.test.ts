import { expect, test } from 'vitest';
import { renderTagged } from '../../../scripts/tagged-pdf/index.ts';
import { Document, OPTIONS, Page, sheet, Text, View } from '../elements.ts';
import { readPages } from '../read-pages.ts';
import { outlineOf } from '../read-structure.ts';

const foot = View(
  { fixed: true, readLast: true, style: { position: 'absolute', bottom: 10, left: 10 } },
  Text({ tag: 'P' }, 'Foot'),
);

const onTwoPages = Document(
  null,
  Page(
    { size: [300, 200] },
    foot,
    View(
      { style: { flexDirection: 'row' } },
      Text({ tag: 'P', readLast: true }, 'Chip'),
      Text({ tag: 'H1' }, 'Title'),
    ),
    Text({ tag: 'P', break: true }, 'Body'),
  ),
);

const { bytes } = await renderTagged(onTwoPages, OPTIONS);

test('a `readLast` node comes after its siblings, wherever it is', async () => {
  expect((await outlineOf(bytes)).split('\n').map((line) => line.trim())).toEqual([
    'Document',
    'H1',
    '“Title” p1',
    'P',
    '“Chip” p1',
    'P',
    '“Body” p2',
    'P',
    '“Foot” p1',
  ]);
});

test('it is painted after them, as an artifact from the second page on', async () => {
  const pages = await readPages(bytes);
  expect(pages.map(({ pieces }) => [...pieces.values()])).toEqual([['Title', 'Chip', 'Foot'], ['Body']]);
  expect(pages[1]?.artifacts).toContain('Foot');
});

test('a text next to inline elements is in Spans: no text is read out of order', async () => {
  const { bytes: mixed } = await renderTagged(
    sheet(
      Text({ tag: 'P' }, 'Call ', Text({ tag: 'Strong' }, 'now'), ', day or night.'),
      Text({ tag: 'P' }, 'One text alone'),
    ),
    OPTIONS,
  );
  const lines = (await outlineOf(mixed)).split('\n').map((line) => line.trim());
  expect(lines.slice(3)).toEqual([
    'P',
    'Span',
    '“Call” p1',
    'Strong',
    '“now” p1',
    'Span',
    '“, day or night.” p1',
    'P',
    '“One text alone” p1',
  ]);
});

test('text next to a list in an item is unchanged', async () => {
  const { bytes: nested } = await renderTagged(
    sheet(
      View(
        { tag: 'L' },
        View(
          { tag: 'LI' },
          View(
            { tag: 'LBody' },
            Text(null, 'Outer'),
            View({ tag: 'L' }, View({ tag: 'LI' }, Text({ tag: 'LBody' }, 'Inner'))),
          ),
        ),
      ),
    ),
    OPTIONS,
  );
  expect(await outlineOf(nested)).not.toContain('Span');
});
