import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SamplePreview, startPreview } from '../preview/sample-preview.ts';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';
let preview: SamplePreview;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  preview = await startPreview();
  browser = await chromium.launch({
    ...(existsSync(DEBIAN_CHROMIUM) ? { executablePath: DEBIAN_CHROMIUM } : {}),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  page = await browser.newPage({ viewport: { width: 1100, height: 600 } });
  await page.goto(preview.address);
});
afterAll(async () => {
  await browser?.close();
  await preview?.stop();
});

const pictures = () => page.locator('article .pages img');

test('every sheet is shown as pictures of its pages', async () => {
  await pictures().nth(1).waitFor();
  expect(await page.locator('article h2').allTextContents()).toEqual(['Cancer in bone', 'Help with pain']);
  expect(
    await pictures()
      .first()
      .evaluate((picture: { naturalWidth: number }) => picture.naturalWidth),
  ).toBe(816);
});

test('after a save the page shows the new picture at the place scrolled to', async () => {
  await page.evaluate('window.scrollTo(0, 400)');
  const before = await pictures().first().getAttribute('src');
  preview.edit('en/guides/alpha.md', 'travel to bone.', 'move to bone.');
  await page.waitForFunction(
    `document.querySelector('article .pages img')?.getAttribute('src') !== ${JSON.stringify(before)}`,
  );
  expect(await page.evaluate('window.scrollY')).toBe(400);
});

test('an error lies over the page with a link to its place, until it is fixed', async () => {
  preview.edit('en/guides/beta.md', 'Tell us when', '<b>Tell</b> us when');
  const link = page.locator('#errors a').first();
  await link.waitFor();
  expect(await link.textContent()).toMatch(/beta\.md:10:\d+$/);
  expect(await link.getAttribute('href')).toMatch(/^vscode:\/\/file\/.*beta\.md:10:\d+$/);
  preview.edit('en/guides/beta.md', '<b>Tell</b> us when', 'Tell us when');
  await page.locator('#errors').waitFor({ state: 'hidden' });
});
