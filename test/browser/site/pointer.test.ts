import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newPage, type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/**
 * Pixels from the corner of an element at which it is pressed: the middle of a link in two lines may be
 * outside it.
 */
const INSIDE = 12;
/** Milliseconds: longer than the pause after which the search runs. */
const LONG_PRESS = 400;

/** High enough for a card; typing scrolls back to the field. */
const DESK = { viewport: { width: 1280, height: 1400 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

/**
 * Types at the end of the search and presses the mouse on an element before the search has run; releases it
 * long after, as people do. The clock of the page is stopped meanwhile, however slow the machine.
 */
const typeAndPress = async (page: Page, letters: string, target: Locator): Promise<void> => {
  const { x, y } = (await target.boundingBox()) ?? expect.unreachable('It is not on the page');
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.locator('#choose-words').evaluate('(field) => field.focus({ preventScroll: true })');
  await page.keyboard.press('End');
  await page.keyboard.type(letters);
  await page.mouse.move(x + INSIDE, y + INSIDE);
  await page.mouse.down();
  await page.clock.runFor(LONG_PRESS);
  await page.mouse.up();
};

const firstTitle = (page: Page): Locator => page.locator('#results h3 a').first();

const openFound = async (words: string, options: BrowserContextOptions = DESK): Promise<Page> => {
  const page = await newPage(site, options);
  await page.clock.install();
  await page.goto(`${site.web}index.html`);
  await page.locator('#choose-words').fill(words);
  await firstTitle(page).waitFor();
  return page;
};

describe('the first click after typing', () => {
  test('opens the pressed sheet, although the words have changed since', async () => {
    const page = await openFound('hormone');
    const href = await firstTitle(page).getAttribute('href');
    await typeAndPress(page, 's and surgery', firstTitle(page));
    await page.waitForURL(`**/${href}`, { waitUntil: 'commit' });
    expect(page.url().endsWith(`${href}`)).toBe(true);
  });

  test('adds a sheet to the basket', async () => {
    const page = await openFound('chemotherapy breast');
    await typeAndPress(page, ' hormone', page.locator('#results [data-key="en/chemotherapy-breast"]'));
    await page.clock.resume();
    await page.locator('#basket').waitFor();
    expect(page.url()).toContain('basket=en/chemotherapy-breast');
  });

  test('opens a collapsed part of a card', async () => {
    const page = await openFound('surgery kidney');
    await typeAndPress(page, ' hormone', page.locator('#results summary').first());
    expect(await page.locator('#results details').first().getAttribute('open')).toBe('');
  });

  test('is followed by the results of the words', async () => {
    const page = await openFound('hormone');
    await typeAndPress(page, ' prostate', page.locator('h1'));
    await page.clock.resume();
    await page.locator('#results li:first-child h3', { hasText: 'prostate cancer' }).waitFor();
    expect(page.url()).toContain('q=hormone+prostate');
  });
});

test('a card that stays in the list keeps its element and its opened parts', async () => {
  const page = await openFound('hormone therapy prostate');
  const card = page.locator('.card', { has: page.locator('[data-key="en/hormone-therapy-prostate"]') });
  await card.locator('summary').click();
  await page.locator('#choose-words').fill('hormone therapy');
  await page.locator('.card', { has: page.locator('[data-key="en/hormone-therapy-breast"]') }).waitFor();
  expect(await card.locator('details').getAttribute('open')).toBe('');
});

describe('on a phone', () => {
  test('the first result begins on the first screen, with its title and its state', async () => {
    const page = await openFound('xgeva', PHONE);
    expect(await page.evaluate('window.scrollY')).toBe(0);
    const box = await page.locator('#results .card .state').first().boundingBox();
    expect((box?.y ?? 844) + (box?.height ?? 0)).toBeLessThan(844);
  });

  test('the first result stays on the first screen while somebody types letter by letter', async () => {
    const page = await newPage(site, PHONE);
    await page.goto(`${site.web}index.html`);
    await page.locator('#choose-words').tap();
    await page.locator('#choose-words').pressSequentially('hormone therapy prostate', { delay: 60 });
    await page.locator('#results .card').first().waitFor();
    await page.waitForTimeout(500);
    const box = await firstTitle(page).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(844);
  });

  test('paper and print size are collapsed, and recalls during a search', async () => {
    const page = await openFound('xgeva', PHONE);
    expect(await page.locator('#choose-paper').isVisible()).toBe(false);
    expect(await page.locator('#recalls ul').isVisible()).toBe(false);
    await page.locator('#more-choices summary').tap();
    await page.locator('#choose-paper').selectOption('a4');
    await page.locator('#results .meta', { hasText: 'A4' }).first().waitFor();
    await page.getByRole('button', { name: 'Start over' }).tap();
    await page.locator('#recalls ul').waitFor();
  });
});
