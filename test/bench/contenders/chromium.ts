import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** Debian's own. */
export const DEBIAN_CHROMIUM = '/usr/bin/chromium';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'];

const addressOf = (folder: string, index: number): string =>
  pathToFileURL(path.join(folder, `${index}.html`)).href;

/** Whether there is a Chromium to measure. */
export const hasChromium = (): boolean => existsSync(DEBIAN_CHROMIUM);

/** One Chromium with one page that prints the n-th sheet as a tagged PDF with an outline. */
export const openChromium = async (
  folder: string,
): Promise<{ print: (index: number) => Promise<Uint8Array>; close: () => Promise<void> }> => {
  const browser = await chromium.launch({
    executablePath: DEBIAN_CHROMIUM,
    args: ARGUMENTS,
  });
  const page = await browser.newPage();
  const print = async (index: number): Promise<Uint8Array> => {
    await page.goto(addressOf(folder, index));
    return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  };
  return { print, close: () => browser.close() };
};

/** Arguments of a Chromium that prints the n-th sheet as a tagged PDF next to its page. */
export const chromiumFileArguments = (folder: string, index: number): string[] => [
  '--headless',
  ...ARGUMENTS,
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
  `--print-to-pdf=${path.join(folder, `${index}.pdf`)}`,
  addressOf(folder, index),
];
