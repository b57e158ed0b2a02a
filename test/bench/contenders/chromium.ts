import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';

/** Whether there is a Chromium to measure. */
export const hasChromium = (): boolean => existsSync(DEBIAN_CHROMIUM);

/** One Chromium with one page that prints the n-th sheet as a tagged PDF with an outline. */
export const openChromium = async (
  folder: string,
): Promise<{ print: (index: number) => Promise<Uint8Array>; close: () => Promise<void> }> => {
  const browser = await chromium.launch({
    executablePath: DEBIAN_CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'],
  });
  const page = await browser.newPage();
  const print = async (index: number): Promise<Uint8Array> => {
    await page.goto(pathToFileURL(path.join(folder, `${index}.html`)).href);
    return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  };
  return { print, close: () => browser.close() };
};
