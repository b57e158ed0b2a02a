import { PDFCheckBox, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { EDITIONS } from '../../scripts/model/editions.ts';
import { EMPTY_CLINIC } from '../../scripts/model/empty-clinic.ts';
import type { ClinicProfile, Handout } from '../../scripts/model/handout.ts';
import { rasterise } from '../../scripts/preview/rasterise.ts';
import { converted } from '../handout/from-markdown/audiences.ts';
import { elementsOf, readStructure, speech } from '../tagged-pdf/read-structure.ts';
import { realHandouts, renderSheet } from './render-sheet.ts';

const NAME = 'Łucja Đoković, Αθηνά, Юлия, Nguyễn Ngọc Ánh';
const PHONE = '+48 22 555 01 23';

const handouts = await realHandouts();
const sheetNamed = (id: string): Handout => handouts.find((handout) => handout.id === id) as Handout;
const PAIR = sheetNamed('hormone-therapy-prostate');

const fillable = async (handout: Handout, edition = 'letter-standard') =>
  (await renderSheet(handout, edition, { fillable: true })).bytes;

type Filled = { name: string; value: string; page: number };

/** Typed and ticked values found by pdf.js, in page order. */
const readFields = async (bytes: Uint8Array): Promise<Filled[]> => {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const found: Filled[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1)
    for (const { fieldName, fieldValue } of await (await pdf.getPage(page)).getAnnotations())
      if (fieldName) found.push({ name: fieldName, value: fieldValue, page });
  await task.destroy();
  return found;
};

test('lines for staff and patients are fields, and every question has a box', async () => {
  const form = (await PDFDocument.load(await fillable(PAIR))).getForm();
  const names = form.getFields().map((field) => field.getName());
  const written = ['Clinic name', 'Clinic phone number', 'Given to', 'My medicine', 'Next visit'];
  expect(names).toEqual(expect.arrayContaining([...written, 'After-hours number', 'My own question']));
  expect(form.getFields().filter((field) => field instanceof PDFCheckBox).length).toBeGreaterThan(3);
  const guide = (
    await PDFDocument.load(await fillable(sheetNamed('treatments-for-bone-metastasis')))
  ).getForm();
  expect(guide.getTextField('My next appointment, and the tests before it')).toBeDefined();
});

const placesOf = (file: PDFDocument, name: string): number =>
  file.getForm().getTextField(name).acroField.getWidgets().length;

test('clinic and phone are typed once and are on every page', async () => {
  const file = await PDFDocument.load(await fillable(PAIR));
  for (const name of ['Clinic name', 'Clinic phone number'])
    expect(placesOf(file, name)).toBe(file.getPageCount());
});

test('in large print the phone is on every page, with room for an extension, and the name on the first page', async () => {
  const file = await PDFDocument.load(await fillable(PAIR, 'letter-large'));
  expect(placesOf(file, 'Clinic phone number')).toBe(file.getPageCount());
  expect(placesOf(file, 'Clinic name')).toBe(1);
  const room = (name: string) => file.getForm().getTextField(name).getMaxLength() ?? 0;
  expect(room('Clinic phone number')).toBeGreaterThanOrEqual('+44 20 7946 0122 ext. 1234'.length);
  expect(room('Clinic name')).toBeGreaterThanOrEqual('Northwestern Bone Clinic of Ontario'.length);
});

test('in standard print a name has more room than a date, and a number has room for an extension', async () => {
  const form = (await PDFDocument.load(await fillable(PAIR))).getForm();
  const room = (name: string) => form.getTextField(name).getMaxLength() ?? 0;
  expect(room('Given to')).toBeGreaterThanOrEqual('María de los Ángeles Hernández Rodríguez'.length);
  expect(room('Next visit')).toBeGreaterThanOrEqual('Monday, 3 December, 10:30'.length);
  expect(room('After-hours number')).toBeGreaterThanOrEqual('+44 20 7946 0122 ext. 1234'.length);
});

test('lines with the same label in a body are separate fields', async () => {
  const { intro } = converted(
    ':::write-in\n\n- Dr. Smith (home)\n- Dr. Smith (home)\n- Dr\n- Clinic name\n- a\\b (c) ü "q"\n\n:::\n\n' +
      ':::questions\n\n- Why?\n- Why?\n\n:::\n',
  );
  const sections = [{ id: null, title: [{ type: 'text' as const, value: 'One thing' }], blocks: intro }];
  const bytes = await fillable({ ...PAIR, intro: [], sections, sources: [] });
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const form = file.getForm();
  for (const [name, text] of [
    ['Dr Smith (home)', 'one'],
    ['Dr Smith (home) 2', 'two'],
    ['Dr', 'three'],
    ['Clinic name 2', 'four'],
    ['a\\b (c) ü “q”', 'five'],
  ] as const)
    form.getTextField(name).setText(text);
  form.getCheckBox('Why? 2');
  const values = (await readFields(await file.save({ updateFieldAppearances: false }))).map(
    ({ value }) => value,
  );
  for (const text of ['one', 'two', 'three', 'four', 'five'])
    expect(values.filter((value) => value === text)).toHaveLength(1);
});

/** How often a screen reader says some words. */
const timesRead = async (bytes: Uint8Array, words: string): Promise<number> =>
  speech(await readStructure(bytes)).split(words).length - 1;

test.each<[string, Partial<ClinicProfile>, string]>([
  ['a name and no phone', { name: 'Seaside Clinic' }, 'Seaside Clinic'],
  ['a phone and no name', { phones: { ...EMPTY_CLINIC.phones, day: PHONE } }, PHONE],
])(
  'a profile with %s: made on one page and on two, and read aloud as on a plain sheet',
  async (_, own, words) => {
    const clinic = { ...EMPTY_CLINIC, ...own };
    const { intro } = converted(':::questions\n\n- Why?\n\n:::\n');
    const onePage = { ...PAIR, intro, sections: [], sources: [] };
    for (const handout of [onePage, PAIR]) {
      const { bytes } = await renderSheet(handout, 'letter-standard', { clinic, fillable: true });
      const plain = await renderSheet(handout, 'letter-standard', { clinic });
      expect(await timesRead(bytes, words)).toBe(await timesRead(plain.bytes, words));
      expect(await timesRead(bytes, words)).toBeGreaterThan(0);
    }
  },
);

test('names with letters beyond those on the page are typed with one library and read by another', async () => {
  const file = await PDFDocument.load(await fillable(PAIR), { updateMetadata: false });
  const form = file.getForm();
  form.getTextField('Given to').setText(NAME);
  form.getTextField('Clinic phone number').setText(PHONE);
  const saved = await file.save({ updateFieldAppearances: false });
  const fields = await readFields(saved);
  expect(fields.filter(({ name }) => name === 'Given to').map(({ value }) => value)).toEqual([NAME]);
  const phones = fields.filter(({ name }) => name === 'Clinic phone number');
  expect(phones.map(({ page, value }) => [page, value])).toEqual(
    Array.from({ length: file.getPageCount() }, (_, page) => [page + 1, PHONE]),
  );
});

test('a viewer that saves what was typed draws it with the embedded font', async () => {
  const task = getDocument({ data: await fillable(PAIR), verbosity: 0 });
  const pdf = await task.promise;
  const annotations = await (await pdf.getPage(1)).getAnnotations();
  const { id } = annotations.find(({ fieldName }) => fieldName === 'Given to') as { id: string };
  pdf.annotationStorage.setValue(id, { value: NAME });
  const saved = await pdf.saveDocument();
  await task.destroy();

  const again = getDocument({ data: saved.slice(), verbosity: 0 });
  const page = await (await again.promise).getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 1 });
  const shown = fnArray.flatMap((operator, index) =>
    operator === OPS.showText ? [argsArray[index][0]] : [],
  );
  const words = shown.map((glyphs: { unicode: string }[]) => glyphs.map(({ unicode }) => unicode).join(''));
  await again.destroy();
  expect(words.join('')).toContain(NAME);
  expect(Buffer.from(saved).toString('latin1')).not.toContain('/Helvetica');
});

test('typed and ticked values are drawn by the engine of Chromium, and so printed', async () => {
  const task = getDocument({ data: await fillable(PAIR), verbosity: 0 });
  const pdf = await task.promise;
  const page = await pdf.getPage(1);
  const annotations = await page.getAnnotations();
  const field = annotations.find(({ fieldName }) => fieldName === 'Given to') as {
    id: string;
    rect: number[];
  };
  pdf.annotationStorage.setValue(field.id, { value: NAME });
  const saved = await pdf.saveDocument();
  await task.destroy();
  const inkIn = async (bytes: Uint8Array): Promise<number> => {
    const [drawn] = await rasterise(bytes, 72);
    if (!drawn) return 0;
    const [left = 0, bottom = 0, right = 0, top = 0] = field.rect.map(Math.round);
    let ink = 0;
    for (let y = drawn.height - top + 1; y < drawn.height - bottom - 2; y += 1)
      for (let x = left + 1; x < right - 1; x += 1)
        if ((drawn.data[(y * drawn.width + x) * 4] ?? 255) < 128) ink += 1;
    return ink;
  };
  expect(await inkIn(await fillable(PAIR))).toBe(0);
  expect(await inkIn(saved)).toBeGreaterThan(50);
});

test.each(EDITIONS)(
  '$name: each field is a Form with its name, one widget and no font but embedded ones',
  async (edition) => {
    const bytes = await fillable(PAIR, edition.name);
    const forms = elementsOf(await readStructure(bytes), 'Form');
    expect(forms.length).toBeGreaterThan(10);
    for (const { kids } of forms) {
      expect(kids).toHaveLength(1);
      expect(kids[0]).toMatchObject({
        annotation: { Subtype: 'Widget', F: 4, TU: expect.stringMatching(/\S/) },
      });
    }
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Helvetica|ZapfDingbats|NeedAppearances true/);
  },
);

test('a plain sheet has no form, and its lines have a description', async () => {
  const { bytes } = await renderSheet(PAIR, 'letter-standard');
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(file.catalog.has(PDFName.of('AcroForm'))).toBe(false);
  const spoken = elementsOf(await readStructure(bytes), 'P').map(({ entries }) => entries.ActualText);
  expect(spoken).toEqual(
    expect.arrayContaining(['Space to write: Given to', 'Space to write: My doctor and nurse']),
  );
});

test('the same job gives the same bytes, and has the pages of the plain sheet', async () => {
  const [first, second] = [await fillable(PAIR), await fillable(PAIR)];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const { pages } = await renderSheet(PAIR, 'letter-standard');
  expect((await PDFDocument.load(first)).getPageCount()).toBe(pages);
});

test('fields and their typeface add at most 50 kB to a sheet', async () => {
  const plain = (await renderSheet(PAIR, 'letter-standard')).bytes;
  expect((await fillable(PAIR)).length - plain.length).toBeLessThanOrEqual(50_000);
});
