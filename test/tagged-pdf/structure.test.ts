import { expect, test } from 'vitest';
import { renderTagged } from '../../scripts/tagged-pdf/index.ts';
import { Document, OPTIONS, Page, sheet, Text, View } from './elements.ts';
import { readPages } from './read-pages.ts';
import { elementsOf, outlineOf, readStructure, speech } from './read-structure.ts';

const render = async (...children: Parameters<typeof sheet>): Promise<Uint8Array> =>
  (await renderTagged(sheet(...children), OPTIONS)).bytes;

const trimmed = (text: string): string => text.replace(/^ {4}/gm, '').trim();
const sentence = 'Write each number down with the date and bring the record to every visit. ';

test('structure order is React order, whatever the painting order', async () => {
  const bytes = await render(
    View({ tag: 'P', style: { position: 'absolute', top: 400, zIndex: 5 } }, Text(null, 'First')),
    Text({ tag: 'P', style: { position: 'absolute', top: 100 } }, 'Second'),
  );
  expect(await outlineOf(bytes)).toBe(
    trimmed(`
    Document
      H1
        “Title” p1
      P
        “First” p1
      P
        “Second” p1`),
  );
});

test('lines set one by one are one paragraph', async () => {
  const bytes = await render(View({ tag: 'P' }, Text(null, 'One line '), Text(null, 'and the next.')));
  const [paragraph] = elementsOf(await readStructure(bytes), 'P');
  expect(paragraph?.kids).toHaveLength(2);
  expect(paragraph && speech(paragraph)).toBe('One line and the next.');
});

test('a style inside a text needs no element', async () => {
  const bytes = await render(
    Text({ tag: 'P' }, 'plain ', Text({ style: { fontWeight: 700 } }, 'bold'), ' plain'),
  );
  expect(await outlineOf(bytes)).toContain('P\n    “plain bold plain” p1');
});

test('inline tags nest as written', async () => {
  const bytes = await render(
    Text(
      { tag: 'P' },
      'Say ',
      Text({ tag: { type: 'Span', lang: 'es' } }, 'uno ', Text({ tag: 'Strong' }, 'dos')),
      '.',
    ),
  );
  expect(await outlineOf(bytes)).toContain(
    trimmed(`
      P
        Span
          “Say” p1
        Span
          Span
            “uno” p1
          Strong
            “dos” p1
        Span
          “.” p1`),
  );
  const [, span] = elementsOf(await readStructure(bytes), 'Span');
  expect(span?.entries.Lang).toBe('es');
});

test('inline text has the style of its parent', async () => {
  const style = { direction: 'ltr', textDecoration: 'underline', fontWeight: 700, color: '#c00' };
  const tagged = await render(Text({ tag: 'P', style }, 'a', Text({ tag: 'Em' }, 'b')));
  const { loose, pieces } = (await readPages(tagged))[0] ?? { loose: ['none'], pieces: new Map() };
  expect(loose).toEqual([]);
  expect([...pieces.values()]).toEqual(['Title', 'a', 'b']);
});

test('an inline artifact is not content', async () => {
  const bytes = await render(Text({ tag: 'P' }, 'Dose', Text({ artifact: true }, ' . . . '), '5 mg'));
  expect(await outlineOf(bytes)).toContain('P\n    “Dose” p1\n    “5 mg” p1');
  expect((await readPages(bytes))[0]?.artifacts.join('')).toContain('. . .');
});

test('words of one group in separate lines are one element, including the blank between', async () => {
  const strong = { tag: { type: 'Strong', group: 's1' } } as const;
  const bytes = await render(
    View(
      { tag: 'P' },
      Text(null, 'Take it ', Text(strong, 'with'), ' '),
      Text(null, Text(strong, 'food'), '.'),
    ),
  );
  expect(await outlineOf(bytes)).toContain(
    trimmed(`
      P
        Span
          “Take it” p1
        Strong
          “with” p1
          “” p1
          “food” p1
        Span
          “.” p1`),
  );
});

test('a group is within one parent: the next paragraph starts a new one', async () => {
  const strong = { tag: { type: 'Strong', group: 'a' } } as const;
  const bytes = await render(
    Text({ tag: 'P' }, Text(strong, 'one')),
    Text({ tag: 'P' }, Text(strong, 'two')),
  );
  expect(elementsOf(await readStructure(bytes), 'Strong').map(speech)).toEqual(['one', 'two']);
});

test.each([true, false])('a paragraph over two pages is one element (new pagination: %s)', async (mode) => {
  const element = Document(
    null,
    Page(
      { experimentalPagination: mode, size: [300, 200] },
      Text({ tag: 'H1' }, 'Title'),
      Text({ tag: 'P' }, sentence.repeat(9), Text({ tag: 'Strong' }, sentence.repeat(2)), 'End.'),
    ),
  );
  const { bytes, pages } = await renderTagged(element, OPTIONS);
  const structure = await readStructure(bytes);
  const [paragraph] = elementsOf(structure, 'P');
  expect(pages).toBeGreaterThan(1);
  expect(elementsOf(structure, 'P')).toHaveLength(1);
  expect(paragraph && speech(paragraph)).toBe(`${sentence.repeat(11)}End.`);
});

test('the lines of each page are counted, without artifacts', async () => {
  const element = Document(
    null,
    Page(
      null,
      View({ artifact: true, fixed: true }, Text(null, 'Header')),
      Text({ tag: 'H1' }, 'Title'),
      Text({ tag: 'P' }, 'One\ntwo'),
      Text({ tag: 'P', break: true }, 'Three'),
    ),
  );
  expect((await renderTagged(element, OPTIONS)).linesOnPage).toEqual([3, 1]);
});
