import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realHandouts, renderSheet } from '../render/render-sheet.ts';
import { typeInChromium } from './chromium-typing.ts';
import { inkedColumns, RENDERERS } from './draw.ts';
import { FILLERS } from './fill-in.ts';
import { printed } from './programs.ts';

/** The longest values that a nurse typed on such paper sheets, by field, in four alphabets. */
const FILLED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Latin: {
    'My medicine': 'Zoladex 10.8 mg, abiraterone 1000 mg + prednisone 5 mg',
    'Given to': 'Maria-Magdalena Hohenberger-Schmidt',
    'Next visit': 'Wed Dec 16 at 10:30 am',
    'Clinic phone number': '+44 20 7946 0122 ext. 1234',
  },
  Vietnamese: { 'Given to': 'Công Tằng Tôn Nữ Nguyễn Thị Ngọc Ánh' },
  Greek: { 'Given to': 'Παναγιώτα Παπακωνσταντινοπούλου' },
  Cyrillic: { 'Given to': 'Екатерина Рождественская-Щербакова' },
};
const DPI = 144;

let folder: string;
let places: ReadonlyMap<string, readonly number[]>;
const file = (name: string): string => path.join(folder, `${name}.pdf`);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fields-'));
  const sheet = (await realHandouts()).find(({ id }) => id === 'hormone-therapy-prostate');
  if (!sheet) throw new Error('The project has no sheet hormone-therapy-prostate');
  const { bytes } = await renderSheet(sheet, 'letter-standard', { fillable: true });
  await writeFile(file('sheet'), bytes);
  const fields = (await PDFDocument.load(bytes)).getForm().getFields();
  places = new Map(
    fields.map((field) => {
      const { x = 0, y = 0, width = 0, height = 0 } = field.acroField.getWidgets()[0]?.getRectangle() ?? {};
      return [field.getName(), [x, y, x + width, y + height]];
    }),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(Object.entries(FILLERS))('filled in with %s', (filler, { fillIn, alphabets }) => {
  describe.each(Object.entries(FILLED).filter(([alphabet]) => alphabets.includes(alphabet)))(
    'in %s letters',
    (alphabet, values) => {
      const filled = (): string => file(`${alphabet} ${Object.keys(FILLERS).indexOf(filler)}`);
      beforeAll(() => fillIn(file('sheet'), filled(), values));

      test('poppler reads every value completely', async () => {
        const words = (await printed('pdftotext', ['-f', '1', '-l', '1', filled(), '-'])).replace(
          /\s+/gu,
          ' ',
        );
        for (const value of Object.values(values)) expect(words.normalize('NFC')).toContain(value);
      });

      test.each(Object.entries(RENDERERS))('nothing is cut off as %s draws it', async (_, draw) => {
        const page = await draw(filled(), DPI);
        for (const [name, value] of Object.entries(values)) {
          const { columns, width } = inkedColumns(page, places.get(name) ?? [], DPI);
          expect(columns.length, name).toBeGreaterThan(value.length * 2);
          expect(columns.at(-1) ?? 0, name).toBeLessThan(width - 2);
        }
      });
    },
  );
});

test('Chromium accepts no more than the line shows, and prints all of it', async () => {
  const name = 'Next visit';
  await typeInChromium(file('sheet'), file('too much'), { [name]: 'Mm, '.repeat(40) });
  const form = (await PDFDocument.load(await readFile(file('too much')))).getForm();
  const field = form.getTextField(name);
  const taken = field.getText() ?? '';
  expect(taken.length).toBe(field.getMaxLength());
  const { columns, width } = inkedColumns(
    await RENDERERS.poppler(file('too much'), DPI),
    places.get(name) ?? [],
    DPI,
  );
  expect(columns.length).toBeGreaterThan(taken.length * 2);
  expect(columns.at(-1) ?? 0).toBeLessThan(width - 2);
});
