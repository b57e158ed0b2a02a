import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SamplePreview, startPreview } from '../preview/sample-preview.ts';
import { ROOT } from '../run-program.ts';

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

test('pages that arrive after those of an edition chosen later are dropped', async () => {
  const first = page.locator('article .pages img').first();
  const pause = (): void => {};
  let release = pause;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/a4-large(?:\/1\.png.*)?$/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.locator('#edition').selectOption('a4-large');
  await page.locator('#edition').selectOption('a4-standard');
  await page.waitForFunction(
    `document.querySelector('article .pages img')?.getAttribute('src').includes('a4-standard')`,
  );
  const late = page.waitForResponse(/a4-large$/u);
  release();
  await late;
  await page.waitForTimeout(2000);
  expect(await first.getAttribute('src')).toContain('a4-standard');
  await page.unrouteAll();
  await page.locator('#edition').selectOption('letter-standard');
  await page.waitForFunction(
    `document.querySelector('article .pages img')?.getAttribute('src').includes('letter-standard')`,
  );
});

test('after a save the page shows the new picture without losing the scroll position', async () => {
  await page.evaluate('window.scrollTo(0, 400)');
  const before = await pictures().first().getAttribute('src');
  preview.edit('en/guides/alpha.md', 'travel to bone.', 'move to bone.');
  await page.waitForFunction(
    `document.querySelector('article .pages img')?.getAttribute('src') !== ${JSON.stringify(before)}`,
  );
  expect(await page.evaluate('window.scrollY')).toBe(400);
});

test('an error covers the page with a link to its place, until it is fixed', async () => {
  preview.edit('en/guides/beta.md', 'Tell us when', '<b>Tell</b> us when');
  const link = page.locator('#errors a').first();
  await link.waitFor();
  expect(await link.textContent()).toMatch(/beta\.md:10:\d+$/);
  expect(await link.getAttribute('href')).toMatch(/^vscode:\/\/file\/.*beta\.md:10:\d+$/);
  preview.edit('en/guides/beta.md', '<b>Tell</b> us when', 'Tell us when');
  await page.locator('#errors').waitFor({ state: 'hidden' });
});

describe('all sheets of the content at 1280 px', () => {
  const MIDDLE = 'en/chemotherapy-lung';
  let whole: SamplePreview;
  let desk: Page;
  beforeAll(async () => {
    whole = await startPreview(ROOT, 'content');
    desk = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    // a save compiles all content, which takes long beside other programs
    desk.setDefaultTimeout(5 * 60 * 1000);
    await desk.goto(whole.address);
    await desk.locator('#jump option').nth(50).waitFor({ state: 'attached' });
  });
  afterAll(() => whole?.stop());

  /** Pixels from the lower edge of the header to the top of a sheet. */
  const below = (name: string): Promise<number> =>
    desk.evaluate(
      `document.getElementById('${name}').getBoundingClientRect().top - document.querySelector('header').offsetHeight`,
    );
  const drawn = (name: string) => desk.locator(`[id="${name}"] img`).first().waitFor({ timeout: 60_000 });
  const shown = () => desk.locator('#jump').inputValue();

  const expectPlace = async (name: string): Promise<void> => {
    await drawn(name);
    await desk.waitForTimeout(1500);
    expect(await below(name)).toBeGreaterThanOrEqual(0);
    expect(await below(name)).toBeLessThan(24);
    expect(await shown()).toBe(name);
    expect(desk.url()).toBe(`${whole.address}#${name}`);
  };

  test('the menu scrolls to the chosen sheet, even after those above it are drawn', async () => {
    await desk.locator('#jump').selectOption(MIDDLE);
    await expectPlace(MIDDLE);
  });

  test('a save does not change menu, address or place', async () => {
    const before = await desk.locator(`[id="${MIDDLE}"] img`).first().getAttribute('src');
    whole.edit(
      'en/treatments/chemotherapy.md',
      'Chemotherapy, or chemo for short, can shrink',
      'Chemotherapy, or chemo for short, may shrink',
    );
    await desk.waitForFunction(
      `document.querySelector('[id="${MIDDLE}"] img')?.getAttribute('src') !== ${JSON.stringify(before)}`,
    );
    await expectPlace(MIDDLE);
  });

  test('the address brings the sheet back after a reload', async () => {
    await desk.reload();
    await expectPlace(MIDDLE);
  });

  test('scrolling by hand updates menu and address', async () => {
    await desk.mouse.move(600, 400);
    for (let turn = 0; turn < 10; turn += 1) {
      await desk.mouse.wheel(0, 600);
      await desk.waitForTimeout(100);
    }
    expect(await shown()).not.toBe(MIDDLE);
    expect(desk.url()).toBe(`${whole.address}#${await shown()}`);
  });
});
