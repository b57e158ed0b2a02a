import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { renderTagged, type TagSpec } from '../../../scripts/tagged-pdf/index.ts';
import { caught } from '../caught.ts';
import { Document, font, OPTIONS, Page, sheet, Text, View } from '../elements.ts';
import {
  elementsOf,
  load,
  plain,
  type ReadAnnotation,
  type ReadElement,
  readStructure,
} from '../read-structure.ts';

const FORM: Partial<TagSpec> = {
  describe: 'Clinic phone number',
  field: { kind: 'text', name: 'phone', minSize: 9 },
};

const field = (spec: Partial<TagSpec> = {}, ...children: ReactElement[]): ReactElement =>
  View({ tag: { type: 'Form', ...FORM, ...spec }, style: { width: 200, height: 20 } }, ...children);

const box = (name: string): ReactElement =>
  View({
    tag: { type: 'Form', describe: `Tick: ${name}`, field: { kind: 'check', name } },
    style: { width: 11, height: 11 },
  });

const onThreePages = (): ReactElement =>
  Document(
    null,
    Page(
      { size: [300, 200] },
      View({ fixed: true }, Text({ tag: 'P' }, 'Questions? Call'), field()),
      Text({ tag: 'H1' }, 'Title'),
      ...[1, 2, 3].map((part) => View({ break: part > 1, key: part }, Text({ tag: 'P' }, `Part ${part}`))),
      box('first'),
    ),
  );

/** The words and fields of an element in reading order. */
const spokenIn = ({ kids }: ReadElement): string[] =>
  kids.flatMap((kid) => {
    if ('type' in kid) return spokenIn(kid);
    return 'annotation' in kid ? [`field on ${kid.page}`] : [kid.text];
  });

const rendered = async (element: ReactElement) => {
  const { bytes } = await renderTagged(element, { ...OPTIONS, fieldFont: font('400') });
  const [file, root] = [await load(bytes), await readStructure(bytes)];
  const form = plain(file, file.catalog.get(PDFName.of('AcroForm'))) as Record<string, unknown>;
  const widgets = elementsOf(root, 'Form').map(({ kids }) => kids as ReadAnnotation[]);
  return { file, form, widgets };
};

test('a repeated field is one field with a widget on each page, each in a Form of its own', async () => {
  const { file, widgets } = await rendered(onThreePages());
  expect(widgets.map((kids) => kids.map(({ page }) => page))).toEqual([[2], [3], [3], [1]]);
  const fields = file.getForm().getFields();
  expect(fields.map((each) => each.getName())).toEqual(['phone', 'first']);
  expect(fields.map((each) => each.acroField.getWidgets().length)).toEqual([3, 1]);
});

test('a field of a running head is read where its page begins, that of the first page after the body', async () => {
  const { bytes } = await renderTagged(onThreePages(), { ...OPTIONS, fieldFont: font('400') });
  expect(spokenIn(await readStructure(bytes))).toEqual([
    'Questions? Call',
    'Title',
    'Part 1',
    'field on 2',
    'Part 2',
    'field on 3',
    'Part 3',
    'field on 3',
    'field on 1',
  ]);
});

test('shared fields of one name are one field, in whatever element', async () => {
  const shared = { field: { kind: 'text', name: 'phone', minSize: 9, isShared: true } } as const;
  const { file } = await rendered(sheet(field(shared), field(), field(shared)));
  const widgets = file
    .getForm()
    .getFields()
    .map((each) => [each.getName(), each.acroField.getWidgets().length]);
  expect(widgets).toEqual([
    ['phone', 2],
    ['phone 2', 1],
  ]);
});

test('a line accepts as many letters as fit in its minimum size, and shows all of them', async () => {
  const { widgets } = await rendered(sheet(field()));
  const [{ annotation }] = widgets[0] as [ReadAnnotation];
  const { MaxLen, Ff, DA } = annotation as { MaxLen: number; Ff: number; DA: string };
  // 196 points of room, 9 points, and letters of 0.5 to 0.65 em
  expect(MaxLen).toBeGreaterThan(196 / (9 * 0.65));
  expect(MaxLen).toBeLessThan(196 / (9 * 0.5));
  expect([Ff, DA]).toEqual([2 ** 23, '/Webdings 0 Tf 0 g']);
});

test('fields of the same name in a body are separate fields, whatever their kind', async () => {
  const { file } = await rendered(sheet(field(), field(), field({ describe: 'Other' }), box('phone')));
  const fields = file.getForm().getFields();
  expect(fields.map((each) => each.getName())).toEqual(['phone', 'phone 2', 'phone 3', 'phone 4']);
  expect(fields.every((each) => each.acroField.getWidgets().length === 1)).toBe(true);
});

test('boxes of one size share the streams of their states; each line has a stream of its own', async () => {
  const { file } = await rendered(sheet(box('first'), box('second'), field(), field()));
  const streams = file.context
    .enumerateIndirectObjects()
    .filter(
      ([, object]) => object instanceof PDFRawStream && object.dict.get(PDFName.of('BBox')) !== undefined,
    );
  expect(streams).toHaveLength(4);
});

test('every widget is printed, named, in the parent tree, and has an appearance without a font', async () => {
  const { file, widgets } = await rendered(onThreePages());
  const root = file.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const parents = plain(file, root.get(PDFName.of('ParentTree'))) as { Nums: unknown[] };
  for (const { annotation } of widgets.flat()) {
    expect(annotation).toMatchObject({
      Subtype: 'Widget',
      F: 4,
      TU: expect.stringMatching(/^(Clinic|Tick)/),
    });
    expect(Object.keys(annotation.AP as object)).toEqual(['N']);
    const at = parents.Nums.indexOf(annotation.StructParent as number);
    expect(parents.Nums[at + 1]).toMatchObject({ S: 'Form' });
  }
});

test('a box is unticked, and has an appearance for both states', async () => {
  const { widgets } = await rendered(onThreePages());
  const [{ annotation }] = widgets[2] as [ReadAnnotation];
  expect(annotation).toMatchObject({ FT: 'Btn', V: 'Off', AS: 'Off' });
  expect(Object.keys((annotation.AP as { N: object }).N)).toEqual(['Yes', 'Off']);
});

test('the form embeds one font as a whole, and needs no viewer to draw appearances', async () => {
  const { form } = await rendered(onThreePages());
  expect(form).toMatchObject({ NeedAppearances: 'false', DA: '/Webdings 12 Tf 0 g' });
  const fonts = (form.DR as { Font: Record<string, object> }).Font;
  expect(Object.keys(fonts)).toEqual(['Webdings']);
  expect(fonts.Webdings).toMatchObject({ Subtype: 'Type0', BaseFont: 'AtkinsonHyperlegibleNext-Regular' });
});

test('a document without fields has no form', async () => {
  const { file } = await rendered(sheet());
  expect(file.catalog.has(PDFName.of('AcroForm'))).toBe(false);
});

test.each<[string, RegExp, ReactElement]>([
  ['a Form without a field', /Form without a field/, sheet(View({ tag: 'Form' }))],
  ['a field without a spoken name', /without a spoken name/, sheet(field({ describe: ' ' }))],
  [
    'a name with a full stop',
    /The field name “a\.b”/,
    sheet(field({ field: { kind: 'check', name: 'a.b' } })),
  ],
  ['a field on another type', /A field on P/, sheet(View({ tag: { type: 'P', ...FORM } as TagSpec }))],
])('%s is refused', async (_, message, element) => {
  const error = await caught(element, { fieldFont: font('400') });
  expect(error).toMatchObject({ rule: 'form-field', message: expect.stringMatching(message) });
});

test('text in a field and fields without a font are refused', async () => {
  const { rule } = await caught(sheet(field({}, Text(null, 'loose'))));
  expect(rule).toBe('text-without-tag');
  expect((await caught(sheet(field()))).message).toContain('fieldFont');
});
