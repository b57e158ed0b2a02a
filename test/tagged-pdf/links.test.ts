import { expect, test } from 'vitest';
import { renderTagged } from '../../scripts/tagged-pdf/index.ts';
import { Document, OPTIONS, Page, Path, Svg, sheet, Text, View } from './elements.ts';
import {
  elementsOf,
  type ReadAnnotation,
  type ReadElement,
  readStructure,
  speech,
} from './read-structure.ts';

const HREF = 'https://example.org/a?b=1&c=(2)';
const structureOf = async (element: ReturnType<typeof sheet>): Promise<ReadElement> =>
  readStructure((await renderTagged(element, OPTIONS)).bytes);
const annotationsOf = ({ kids }: ReadElement): ReadAnnotation[] =>
  kids.filter((kid): kid is ReadAnnotation => 'annotation' in kid);
const sentence = 'Write each number down with the date and bring the record. ';

test('a link is an element with its words and an annotation that names itself', async () => {
  const tag = { type: 'Link', href: HREF, describe: 'Clinic pages' } as const;
  const [link] = elementsOf(
    await structureOf(sheet(Text({ tag: 'P' }, 'See ', Text({ tag }, 'pages')))),
    'Link',
  );
  expect(link && speech(link)).toBe('pages');
  const [annotation] = link ? annotationsOf(link) : [];
  expect(annotation?.annotation).toMatchObject({
    Subtype: 'Link',
    F: 4,
    Contents: 'Clinic pages',
    A: { S: 'URI', URI: HREF },
  });
  expect(annotation?.annotation.StructParent).toBeTypeOf('number');
});

test('without a description the annotation has the words of the link', async () => {
  const text = Text({ tag: { type: 'Link', href: HREF } }, 'our ', Text({ tag: 'Strong' }, 'pages'));
  const [link] = elementsOf(await structureOf(sheet(Text({ tag: 'P' }, text))), 'Link');
  expect(link && annotationsOf(link)[0]?.annotation.Contents).toBe('our pages');
  expect(link && annotationsOf(link)).toHaveLength(1);
});

test('a wrapped link has one annotation with one quad per line', async () => {
  const text = Text({ tag: { type: 'Link', href: HREF } }, sentence.repeat(3));
  const [link] = elementsOf(await structureOf(sheet(Text({ tag: 'P' }, 'See ', text))), 'Link');
  const [annotation] = link ? annotationsOf(link) : [];
  const points = annotation?.annotation.QuadPoints as number[];
  const xs = points.filter((_, index) => index % 2 === 0);
  const ys = points.filter((_, index) => index % 2 === 1);
  expect(points).toHaveLength(8 * 2);
  expect(annotation?.annotation.Rect).toEqual([
    Math.min(...xs),
    Math.min(...ys),
    Math.max(...xs),
    Math.max(...ys),
  ]);
});

test('a link over set lines is one element with one annotation', async () => {
  const link = { tag: { type: 'Link', href: HREF, group: 'l1' } } as const;
  const lines = View(
    { tag: 'P' },
    Text(null, 'See ', Text(link, 'the long ')),
    Text(null, Text(link, 'address ')),
    Text(null, Text(link, 'here'), '.'),
  );
  const links = elementsOf(await structureOf(sheet(lines)), 'Link');
  expect(links.map(speech)).toEqual(['the long address here']);
  const [annotation] = links.flatMap(annotationsOf);
  expect(links.flatMap(annotationsOf)).toHaveLength(1);
  expect(annotation?.annotation.QuadPoints).toHaveLength(8 * 3);
  expect(annotation?.annotation.Contents).toBe('the long address here');
});

test.each([true, false])('a link over pages has an annotation on each (new pagination: %s)', async (mode) => {
  const element = Document(
    null,
    Page(
      { experimentalPagination: mode, size: [300, 200] },
      Text({ tag: 'H1' }, 'Title'),
      Text({ tag: 'P' }, 'See ', Text({ tag: { type: 'Link', href: HREF } }, sentence.repeat(10)), 'End.'),
    ),
  );
  const links = elementsOf(await structureOf(element), 'Link');
  expect(links).toHaveLength(1);
  expect(links.flatMap(annotationsOf).map(({ page }) => page)).toEqual([1, 2, 3]);
});

test('a whole line can be a link, and so can a drawing', async () => {
  const tag = { type: 'Link', href: HREF, describe: 'Clinic pages' } as const;
  const structure = await structureOf(
    sheet(
      View({ tag: 'P' }, Text({ tag }, 'example.org')),
      View(
        { tag: 'P' },
        View(
          { tag },
          Svg(
            { tag: { type: 'Figure', alt: 'Code' }, viewBox: '0 0 9 9', style: { width: 30, height: 30 } },
            Path({ d: 'M0 0L9 9', stroke: '#000' }),
          ),
        ),
      ),
    ),
  );
  const rectangles = elementsOf(structure, 'Link')
    .flatMap(annotationsOf)
    .map(({ annotation }) => annotation.Rect as number[]);
  expect(rectangles).toHaveLength(2);
  const [left, bottom, right, top] = rectangles[1] as [number, number, number, number];
  expect([right - left, top - bottom]).toEqual([30, 30]);
});

test('an internal link leads to the start of its target on the page', async () => {
  const element = sheet(
    View(
      { style: { position: 'absolute', left: 100, top: 200 } },
      View({ style: { padding: 10 } }, Text({ tag: 'P', id: 'goal' }, 'Goal')),
    ),
    Text({ tag: 'P' }, Text({ tag: { type: 'Link', href: '#goal' } }, 'Go')),
  );
  const { bytes } = await renderTagged(element, OPTIONS);
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const destination = await (await task.promise).getDestination('goal');
  await task.destroy();
  expect(destination?.slice(1)).toEqual([{ name: 'XYZ' }, 110, 792 - 210, null]);
});

test('the area of a link does not depend on the painter of its words', async () => {
  const areaIn = async (color: string): Promise<unknown> => {
    const words = Text({ tag: { type: 'Link', href: HREF } }, sentence.repeat(2));
    const text = Text({ tag: 'P', style: { color, padding: 7 } }, 'See ', words, 'and call us.');
    const [link] = elementsOf(await structureOf(sheet(text)), 'Link');
    const { Rect, QuadPoints } = (link && annotationsOf(link)[0]?.annotation) ?? {};
    return { Rect, QuadPoints };
  };
  const byReactPdf = await areaIn('maroon');
  expect(byReactPdf).toMatchObject({ Rect: expect.anything(), QuadPoints: expect.anything() });
  expect(await areaIn('#800000')).toEqual(byReactPdf);
});
