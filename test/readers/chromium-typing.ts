import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Frame, Page } from 'playwright-core';
import { launchChromium } from './chromium-browser.ts';

/** Pixels a point, at 100 % in the viewer. */
const SCALE = 96 / 72;
const VIEW = { width: 1100, height: 1500 };
const SCROLL_BAR = 15;
/** Pixels above the first page. */
const ABOVE = 3;
const PAUSE = 300;

type Point = { x: number; y: number };

/** Position of the first widget of each field in the viewer, by name. */
const placesIn = async (file: string): Promise<ReadonlyMap<string, Point>> => {
  const pdf = await PDFDocument.load(await readFile(file));
  const { width, height } = pdf.getPage(0).getSize();
  const left = (VIEW.width - SCROLL_BAR - width * SCALE) / 2;
  return new Map(
    pdf
      .getForm()
      .getFields()
      .flatMap((field) => {
        const box = field.acroField.getWidgets()[0]?.getRectangle();
        if (box === undefined) return [];
        const x = left + (box.x + box.width / 4) * SCALE;
        return [[field.getName(), { x, y: ABOVE + (height - box.y - box.height / 2) * SCALE }] as const];
      }),
  );
};

const viewerIn = (page: Page): Frame => {
  const viewer = page.frames().find((frame) => frame.url().startsWith('chrome-extension:'));
  if (!viewer) throw new Error('Chromium did not open its PDF viewer');
  return viewer;
};

/** The file saved by the viewer's button, with the typed values. */
const savedBy = async (viewer: Frame): Promise<Uint8Array> => {
  const letters = await viewer.evaluate<string>(`(async () => {
    const { PluginController } = await import('./pdf_viewer_wrapper.js');
    const { dataToSave } = await PluginController.getInstance().save('EDITED');
    return Array.from(new Uint8Array(dataToSave), (byte) => String.fromCharCode(byte)).join('');
  })()`);
  return Buffer.from(letters, 'latin1');
};

/**
 * Fills fields of page 1 with mouse and keys, like a person; letters missing on a US keyboard come as from
 * another keyboard.
 */
export const typeInChromium = async (
  from: string,
  to: string,
  values: Readonly<Record<string, string>>,
): Promise<void> => {
  const places = await placesIn(from);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: VIEW });
    await page.goto(`${pathToFileURL(from).href}#zoom=100&toolbar=0&navpanes=0`);
    await page.waitForTimeout(PAUSE * 10);
    for (const [name, value] of Object.entries(values)) {
      const { x, y } = places.get(name) ?? { x: 0, y: 0 };
      await page.mouse.click(x, y);
      await page.waitForTimeout(PAUSE);
      await page.keyboard.type(value);
      await page.keyboard.press('Tab');
      await page.waitForTimeout(PAUSE);
    }
    await writeFile(to, await savedBy(viewerIn(page)));
  } finally {
    await browser.close();
  }
};
