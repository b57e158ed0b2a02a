import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPage, type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const names = (page: Page): Promise<string[]> => page.locator('#pages li span').allTextContents();

/** Number of different colours on the canvas of a page; 0 before its page is visible. */
const coloursOf = (page: Page, number: number): Promise<number> =>
  page.evaluate<number>(`(() => {
    const canvas = document.querySelector('#pages canvas[data-page="${number}"]');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size;
  })()`);

const drawn = (page: Page, number: number) =>
  page.locator(`canvas[data-page="${number}"][data-drawn]`).waitFor();

test.each(['disk', 'web'] as const)(
  'from the %s, the pages of the packet are shown, and follow each change',
  async (place) => {
    const page = await newPage(site);
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await page.goto(`${site[place]}packet.html#sheets=when-to-get-help`);
    await page.locator('#preview summary').click();
    await drawn(page, 1);
    expect(await coloursOf(page, 1)).toBeGreaterThan(50);
    const before = await names(page);
    expect(before.slice(0, 2)).toEqual(['1 · Cover', '2 · HELP']);
    await page.locator('#packet-cancer').selectOption('prostate');
    await page.locator('#pages span', { hasText: 'PRO' }).first().waitFor();
    const after = await names(page);
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.findIndex((name) => name.endsWith('PRO'))).toBeLessThan(
      after.findIndex((name) => name.endsWith('HELP')),
    );
    expect(await page.locator('#pages canvas').first().getAttribute('aria-label')).toBe(
      `Page 1 of ${after.length}: Cover`,
    );
    expect(await page.locator('#preview-note').textContent()).toContain(`Pages: ${after.length}`);
    const isOwn = (url: string) => [site[place], 'blob:', 'data:'].some((own) => url.startsWith(own));
    expect(asked.filter((url) => !isOwn(url))).toEqual([]);
  },
);

test('nothing is loaded for the pages before they are opened', async () => {
  const page = await newPage(site);
  await page.goto(`${site.web}packet.html`);
  await page.locator('#packet-cancer').selectOption('prostate');
  expect(
    await page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name).join()"),
  ).not.toMatch(/pdf-|packet-worker/u);
});

test('the order changes by keyboard, and the pages with it; the packet is made once for both', async () => {
  const page = await newPage(site);
  await page.goto(`${site.web}packet.html#sheets=prostate,when-to-get-help`);
  await page.locator('#preview summary').focus();
  await page.keyboard.press('Enter');
  await drawn(page, 1);
  await page.locator('[data-key="up when-to-get-help"]').focus();
  await page.keyboard.press('Enter');
  await page.locator('#pages li:nth-child(2) span', { hasText: 'HELP' }).waitFor();
  await page.locator('[data-key="out prostate"]').focus();
  await page.keyboard.press('Enter');
  await page.locator('#pages span', { hasText: 'PRO' }).first().waitFor({ state: 'detached' });
  const pages = await page.locator('#pages li').count();
  await page.locator('#make').click();
  await page.locator('#made-actions a[download]').waitFor();
  expect(await page.locator('#status').textContent()).toContain(`1 sheets, ${pages} pages`);
  await page.locator('[data-key="out when-to-get-help"]').click();
  await page.locator('#preview-note', { hasText: 'Nothing yet' }).waitFor();
  expect(await page.locator('#pages li').count()).toBe(0);
});

test('input that cannot be printed is reported at the pages, without marking fields while typing', async () => {
  const page = await newPage(site);
  await page.goto(`${site.web}packet.html#sheets=when-to-get-help`);
  await page.locator('#preview summary').click();
  await drawn(page, 1);
  await page.locator('#personal-facts summary').click();
  await page.locator('#fact-line').fill('日本');
  await page.locator('#preview-note', { hasText: 'cannot be printed' }).waitFor();
  expect(await page.locator('[aria-invalid]').count()).toBe(0);
  await page.locator('#fact-line').fill('See you soon');
  await page.locator('#preview-note', { hasText: 'Pages:' }).waitFor();
});

test('pages that scroll out of view are freed, and drawn again later', async () => {
  const page = await newPage(site, { viewport: { width: 390, height: 500 } });
  await page.goto(`${site.web}packet.html#sheets=prostate,hormone-therapy-prostate,when-to-get-help`);
  await page.locator('#preview summary').click();
  await drawn(page, 1);
  const last = await page.locator('#pages li').count();
  await page.locator('#pages li').last().scrollIntoViewIfNeeded();
  await drawn(page, last);
  await page.locator('canvas[data-page="1"]:not([data-drawn])').waitFor({ state: 'attached' });
  await page.locator('#pages li').first().scrollIntoViewIfNeeded();
  await drawn(page, 1);
  expect(await coloursOf(page, 1)).toBeGreaterThan(50);
});

test('on a phone of 390 px the pages are two in a row, and nothing is wider than the screen', async () => {
  const page = await newPage(site, { viewport: { width: 390, height: 844 } });
  await page.goto(`${site.web}packet.html#sheets=prostate,when-to-get-help`);
  await page.locator('#preview summary').click();
  await drawn(page, 1);
  const lefts = await page.evaluate<number[]>(
    "[...document.querySelectorAll('#pages li')].map((row) => Math.round(row.getBoundingClientRect().left))",
  );
  expect(new Set(lefts).size).toBe(2);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
});
