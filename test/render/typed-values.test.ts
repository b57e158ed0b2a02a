import { PDFDocument } from '@cantoo/pdf-lib';
import { openSync } from 'fontkit';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Handout } from '../../scripts/model/handout.ts';
import { rasterise } from '../../scripts/preview/rasterise.ts';
import { fallbackFile } from '../../scripts/render/fonts/font-files.ts';
import { realHandouts, renderSheet } from './render-sheet.ts';

/** The longest values that a nurse typed on such paper sheets, by field. */
const VALUES: readonly (readonly [field: string, value: string])[] = [
  ['My medicine', 'Zoladex 10.8 mg, abiraterone 1000 mg + prednisone 5 mg'],
  ['Given to', 'Maria-Magdalena Hohenberger-Schmidt'],
  ['Given to', 'Công Tằng Tôn Nữ Nguyễn Thị Ngọc Ánh'],
  ['Given to', 'Παναγιώτα Παπακωνσταντινοπούλου'],
  ['Given to', 'Екатерина Рождественская-Щербакова'],
  ['Next visit', 'Wed Dec 16 at 10:30 am'],
  ['Clinic phone number', '+44 20 7946 0122 ext. 1234'],
];
/** Minimum font size on a sheet, in points. */
const SMALLEST = 9;

const handout = (await realHandouts()).find(({ id }) => id === 'hormone-therapy-prostate') as Handout;
const font = openSync(fallbackFile({ weight: 400, italic: false })) as unknown as {
  unitsPerEm: number;
  layout: (text: string) => { advanceWidth: number };
};
let sheet: Uint8Array;
beforeAll(async () => {
  sheet = (await renderSheet(handout, 'letter-standard', { fillable: true })).bytes;
});

/** The sheet after a field was filled in and saved by pdf.js, like in Firefox. */
const filled = async (
  field: string,
  value: string,
): Promise<{ saved: Uint8Array; id: string; rect: number[] }> => {
  const task = getDocument({ data: sheet.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const annotations = await (await pdf.getPage(1)).getAnnotations();
  const { id, rect } = annotations.find(({ fieldName }) => fieldName === field) as {
    id: string;
    rect: number[];
  };
  pdf.annotationStorage.setValue(id, { value });
  const saved = await pdf.saveDocument();
  await task.destroy();
  return { saved, id, rect };
};

/** The value shown in a field of page 1 according to a second reader, with its size in points. */
const shown = async (saved: Uint8Array, id: string): Promise<{ text: string; size: number }> => {
  const task = getDocument({ data: saved.slice(), verbosity: 0 });
  const { fnArray, argsArray } = await (await (await task.promise).getPage(1)).getOperatorList({
    annotationMode: 1,
  });
  const first = fnArray.findIndex(
    (operator, index) => operator === OPS.beginAnnotation && argsArray[index][0] === id,
  );
  const end = fnArray.indexOf(OPS.endAnnotation, first);
  const texts: string[] = [];
  let size = 0;
  fnArray.forEach((operator, index) => {
    if (index < first || index > end) return;
    if (operator === OPS.setFont) size = argsArray[index][1];
    if (operator === OPS.showText)
      texts.push(...argsArray[index][0].map(({ unicode }: { unicode?: string }) => unicode ?? ''));
  });
  await task.destroy();
  return { text: texts.join(''), size };
};

/** Pixel columns of a field that have ink, from its left side. */
const inkedColumns = async (saved: Uint8Array, [left = 0, bottom = 0, right = 0, top = 0]: number[]) => {
  const scale = 2;
  const [page] = await rasterise(saved, 72 * scale, 1);
  if (!page) throw new Error('No page');
  const columns: number[] = [];
  for (let x = Math.ceil(left * scale); x < Math.floor(right * scale); x += 1)
    for (
      let y = page.height - Math.floor(top * scale) + 1;
      y < page.height - Math.ceil(bottom * scale) - 3;
      y += 1
    )
      if ((page.data[(y * page.width + x) * 4] ?? 255) < 128) {
        columns.push(x - Math.ceil(left * scale));
        break;
      }
  return { columns, width: Math.floor(right * scale) - Math.ceil(left * scale) };
};

describe.each(VALUES)('%s: %s', (field, value) => {
  test('has no more letters than the field allows', async () => {
    const max = (await PDFDocument.load(sheet)).getForm().getTextField(field).getMaxLength();
    expect(value.length).toBeLessThanOrEqual(max ?? 0);
  });

  test('is complete in letters no smaller than the smallest of the sheet, as saved by Firefox and drawn by Chromium', async () => {
    const { saved, id, rect } = await filled(field, value);
    const { text, size } = await shown(saved, id);
    expect(text).toBe(value);
    expect(size).toBeGreaterThanOrEqual(SMALLEST);
    const width = (font.layout(value).advanceWidth / font.unitsPerEm) * size;
    expect(width).toBeLessThanOrEqual((rect[2] ?? 0) - (rect[0] ?? 0));
    const ink = await inkedColumns(saved, rect);
    expect(ink.columns.length).toBeGreaterThan(value.length);
    expect(ink.columns.at(-1) ?? 0).toBeLessThan(ink.width - 1);
  });
});
