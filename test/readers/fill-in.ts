import { readFile, writeFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fallbackFile } from '../../scripts/render/fonts/font-files.ts';
import { typeInChromium } from './chromium-typing.ts';
import { printed } from './programs.ts';

/** Fills fields of page 1, by name, and saves the sheet. */
type FillIn = (from: string, to: string, values: Readonly<Record<string, string>>) => Promise<unknown>;

/** As Firefox does it. */
const withPdfJs: FillIn = async (from, to, values) => {
  const task = getDocument({ data: new Uint8Array(await readFile(from)), verbosity: 0 });
  const pdf = await task.promise;
  for (const { id, fieldName = '' } of await (await pdf.getPage(1)).getAnnotations()) {
    const value = values[fieldName];
    if (value !== undefined) pdf.annotationStorage.setValue(id, { value });
  }
  await writeFile(to, await pdf.saveDocument());
  await task.destroy();
};

/** Like a program that draws values with its own font. */
const withPdfLib: FillIn = async (from, to, values) => {
  const file = await PDFDocument.load(await readFile(from), { updateMetadata: false });
  file.registerFontkit(fontkit as unknown as Parameters<typeof file.registerFontkit>[0]);
  const font = await file.embedFont(await readFile(fallbackFile({ weight: 400, italic: false })));
  for (const [name, value] of Object.entries(values)) file.getForm().getTextField(name).setText(value);
  file.getForm().updateFieldAppearances(font);
  await writeFile(to, await file.save({ updateFieldAppearances: false }));
};

const withMutool: FillIn = (from, to, values) =>
  printed('mutool', ['run', 'test/fixtures/readers/fill-in.mutool.js', from, to, JSON.stringify(values)]);

const ALL = ['Latin', 'Vietnamese', 'Greek', 'Cyrillic'];

/**
 * Programs that fill in and redraw values, and the alphabets that they draw; `ACCESSIBILITY.md` lists others.
 */
export const FILLERS: Readonly<Record<string, { fillIn: FillIn; alphabets: readonly string[] }>> = {
  'pdf.js': { fillIn: withPdfJs, alphabets: ALL },
  'pdf-lib with a font of its own': { fillIn: withPdfLib, alphabets: ALL },
  'Chromium, with mouse and keys': { fillIn: typeInChromium, alphabets: ALL },
  mutool: { fillIn: withMutool, alphabets: ['Latin'] },
};
