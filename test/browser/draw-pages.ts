import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const PDFJS = path.dirname(require.resolve('pdfjs-dist/legacy/build/pdf.mjs'));
const DEBIAN_CHROMIUM = '/usr/bin/chromium';
const ORIGIN = 'https://sheets.test';

/** A page drawn by a browser: its size and the box of everything that is not white, in points. */
export type DrawnPage = {
  width: number;
  height: number;
  ink: { left: number; top: number; right: number; bottom: number };
  /** Share of the page covered by ink, 0 to 1, grey counting by its darkness. */
  coverage: number;
};

const fileOf = (name: string): string =>
  name === '/in-page.mjs' ? path.join(import.meta.dirname, name) : path.join(PDFJS, path.basename(name));

/** A Chromium page that can draw PDFs with pdf.js; nothing leaves the machine. */
export const openBrowser = async (): Promise<{ page: Page; close: () => Promise<void> }> => {
  const browser = await chromium.launch({
    ...(existsSync(DEBIAN_CHROMIUM) ? { executablePath: DEBIAN_CHROMIUM } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
  const page = await browser.newPage();
  await page.route(`${ORIGIN}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname;
    if (name === '/')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><canvas></canvas>' });
    return route.fulfill({ contentType: 'text/javascript', body: await readFile(fileOf(name)) });
  });
  await page.goto(`${ORIGIN}/`);
  return { page, close: () => browser.close() };
};

/** Every page of a PDF as Chromium draws it at 108 dpi. */
export const drawPages = (page: Page, bytes: Uint8Array): Promise<DrawnPage[]> => {
  const base64 = Buffer.from(bytes).toString('base64');
  return page.evaluate(`import('/in-page.mjs').then(({ drawPdf }) => drawPdf('${base64}'))`);
};
