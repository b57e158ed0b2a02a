import { expect, test } from 'vitest';
import { renderTagged } from '../../scripts/tagged-pdf/index.ts';
import { Document, Image, OPTIONS, Page, Path, Rect, Svg, sheet, Text, View } from './elements.ts';
import { readPages } from './read-pages.ts';
import { elementsOf, outlineOf, readStructure, speech } from './read-structure.ts';

const render = async (...children: Parameters<typeof sheet>): Promise<Uint8Array> =>
  (await renderTagged(sheet(...children), OPTIONS)).bytes;

const trimmed = (text: string): string => text.replace(/^ {4}/gm, '').trim();
const sentence = 'Write each number down with the date and bring the record to every visit. ';

test('lists and their labels nest as written, with their numbering', async () => {
  const bytes = await render(
    View(
      { tag: { type: 'L', numbering: 'Decimal' } },
      View(
        { tag: 'LI' },
        Text({ tag: 'Lbl' }, '1.'),
        View(
          { tag: 'LBody' },
          Text(null, 'Outer'),
          View({ tag: 'L' }, View({ tag: 'LI' }, Text({ tag: 'LBody' }, 'Inner'))),
        ),
      ),
    ),
  );
  const structure = await readStructure(bytes);
  expect(await outlineOf(bytes)).toContain(
    trimmed(`
      L
        LI
          Lbl
            “1.” p1
          LBody
            “Outer” p1
            L
              LI
                LBody
                  “Inner” p1`),
  );
  expect(elementsOf(structure, 'L')[0]?.attributes).toEqual({ O: 'List', ListNumbering: 'Decimal' });
});

test('a drawing is a Figure with alt text and bounds in points from the bottom left', async () => {
  const bytes = await render(
    Svg(
      {
        tag: { type: 'Figure', alt: 'A bone' },
        viewBox: '0 0 10 10',
        style: { position: 'absolute', left: 100, top: 200, width: 50, height: 60 },
      },
      Path({ d: 'M0 0L10 10', stroke: '#000' }),
    ),
  );
  const [figure] = elementsOf(await readStructure(bytes), 'Figure');
  expect(figure?.entries.Alt).toBe('A bone');
  expect(figure?.attributes).toEqual({ O: 'Layout', Placement: 'Block', BBox: [100, 532, 150, 592] });
});

const RED_DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mP4z8AAAAMBAQD3A0FDAAAAAElFTkSuQmCC';

test('a picture is a Figure', async () => {
  const src = `data:image/png;base64,${RED_DOT}`;
  const bytes = await render(
    Image({ tag: { type: 'Figure', alt: 'A red dot' }, src, style: { width: 20, height: 20 } }),
  );
  const [figure] = elementsOf(await readStructure(bytes), 'Figure');
  expect(figure?.entries.Alt).toBe('A red dot');
  expect(figure?.kids).toHaveLength(1);
  expect((await readPages(bytes))[0]?.loose).toEqual([]);
});

test('everything in a Figure belongs to it: drawing, boxes and live labels', async () => {
  const bytes = await render(
    View(
      {
        tag: { type: 'Figure', alt: 'Two parts' },
        wrap: false,
        style: { width: 200, height: 100, backgroundColor: '#eee' },
      },
      Svg(
        { viewBox: '0 0 200 50', style: { width: 200, height: 50 } },
        Rect({ x: 0, y: 0, width: 10, height: 10, fill: '#000' }),
        Text({ x: 20, y: 20, style: { fontFamily: 'Atkinson', fontSize: 10 } }, 'in the drawing'),
      ),
      Text({ tag: 'Span' }, 'in a span'),
      Text(null, 'beside it'),
      View({ tag: 'Caption' }, Text(null, 'Figure 1')),
    ),
  );
  const [figure] = elementsOf(await readStructure(bytes), 'Figure');
  expect(figure && speech(figure)).toBe('in the drawingin a spanbeside itFigure 1');
  expect(figure?.attributes.BBox).toHaveLength(4);
  expect((await readPages(bytes))[0]?.artifacts).toEqual([]);
});

test('running content is read once and is an artifact on later pages', async () => {
  const element = Document(
    null,
    Page(
      { size: [300, 200] },
      Text({ tag: 'P', fixed: true }, 'Riverside ', Text({ tag: 'Strong' }, 'Clinic')),
      Text({ tag: 'H1' }, 'Title'),
      Text({ tag: 'P' }, sentence.repeat(12)),
    ),
  );
  const { bytes } = await renderTagged(element, OPTIONS);
  const structure = await readStructure(bytes);
  expect(speech(structure).match(/Riverside/g)).toHaveLength(1);
  expect((await readPages(bytes))[1]?.artifacts.join('')).toContain('Riverside Clinic');
});

test('page numbers made while rendering are artifacts', async () => {
  const number = ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }): string =>
    `Page ${pageNumber} of ${totalPages}`;
  const bytes = await render(
    View(
      {
        artifact: { type: 'Pagination', subtype: 'Footer', attached: ['Bottom'] },
        fixed: true,
        style: { position: 'absolute', bottom: 20 },
      },
      Text({ render: number }),
    ),
  );
  expect((await readPages(bytes))[0]?.artifacts.join('')).toBe('Page 1 of 1');
});

test('a page number is set on each page like its placeholder', async () => {
  const number = Text(
    {
      artifact: { type: 'Pagination', subtype: 'Footer', attached: ['Bottom'] },
      pageText: ({ number, total }: { number: number; total: number }) => `Page ${number} of ${total}`,
      style: { width: 100, textAlign: 'right' },
    },
    'Page 88 of 88',
  );
  const element = Document(
    null,
    Page(
      { size: [300, 200], experimentalPagination: true },
      View({ fixed: true, style: { position: 'absolute', bottom: 20, width: 200 } }, number),
      Text({ tag: 'H1' }, 'Title'),
      Text({ tag: 'P' }, sentence.repeat(12)),
    ),
  );
  const pages = await readPages((await renderTagged(element, OPTIONS)).bytes);
  expect(pages.length).toBeGreaterThan(1);
  pages.forEach(({ artifacts }, index) => {
    expect(artifacts.join('')).toBe(`Page ${index + 1} of ${pages.length}`);
  });
});

test('every Note has an id, given or generated', async () => {
  const bytes = await render(
    Text({ tag: 'Note' }, 'One'),
    Text({ tag: { type: 'Note', id: 'source-2' } }, 'Two'),
    Text({ tag: 'Note' }, 'Three'),
  );
  const ids = elementsOf(await readStructure(bytes), 'Note').map(({ entries }) => entries.ID);
  expect(ids).toEqual(['note-1', 'source-2', 'note-3']);
});

test('non-text content can have replacement text', async () => {
  const bytes = await render(
    View({ tag: { type: 'P', actual: 'Space to write: my nurse' } }, Svg({ viewBox: '0 0 9 9' })),
  );
  expect(elementsOf(await readStructure(bytes), 'P')[0]?.entries.ActualText).toBe('Space to write: my nurse');
});
