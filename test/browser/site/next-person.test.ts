import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPage, type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** The page with a packet for somebody with prostate cancer. */
const packetForOne = async (): Promise<Page> => {
  const page = await newPage(site);
  await page.goto(`${site.web}packet.html`);
  await page.locator('#packet-cancer').selectOption('prostate');
  await page.getByRole('checkbox', { name: 'Hormone therapy for bone metastasis, prostate cancer' }).check();
  await page.locator('#personal-facts summary').click();
  await page.locator('#fact-nextVisit').fill('3 December, 10:30');
  await page.locator('#fact-title').fill('For John');
  return page;
};

const contents = (page: Page): Promise<string[]> => page.locator('#contents .code').allTextContents();
const typed = async (page: Page): Promise<string[]> =>
  Promise.all(['#fact-nextVisit', '#fact-title'].map((id) => page.locator(id).inputValue()));

test('another cancer type takes the sheets for the one before out, and asks whose details are filled in', async () => {
  const page = await packetForOne();
  expect(await page.locator('#person-filled').textContent()).toBe(': filled in');
  await page.locator('#packet-cancer').selectOption('breast');
  expect(await contents(page)).toEqual(['BRE', 'HELP']);
  await page.getByRole('button', { name: 'Another person' }).click();
  expect(await typed(page)).toEqual(['', '']);
  expect(await page.locator('#person-filled').textContent()).toBe('');
  expect(await page.locator('#status').textContent()).toBe('The details for the person before are emptied.');
});

test('details stay when the packet is for the same person', async () => {
  const page = await packetForOne();
  await page.locator('#packet-cancer').selectOption('breast');
  await page.getByRole('button', { name: 'Same person' }).click();
  expect(await typed(page)).toEqual(['3 December, 10:30', 'For John']);
  expect(await page.locator('#status').textContent()).toBe(
    'Taken out, as they are for another cancer type: 2.',
  );
});

test('the next packet starts without the sheets and details of the one before, with the clinic’s facts', async () => {
  const page = await packetForOne();
  await page.locator('#clinic-facts summary').click();
  await page.locator('#fact-name').fill('Example Cancer Center');
  await page.locator('#make').click();
  await page.locator('#next-person').click();
  expect(await contents(page)).toEqual(['HELP']);
  expect(await typed(page)).toEqual(['', '']);
  expect(await page.locator('#packet-cancer').inputValue()).toBe('');
  expect(await page.locator('#fact-name').inputValue()).toBe('Example Cancer Center');
});

test('a change after the packet was made takes its message away with it', async () => {
  const page = await packetForOne();
  await page.locator('#make').click();
  await page.locator('#made').waitFor();
  expect(await page.locator('#status').textContent()).toContain('The packet is ready');
  await page.locator('#fact-nextVisit').fill('4 December');
  expect(await page.locator('#status').textContent()).toBe('');
});

test('“Forget all” also empties the title, which may name a person', async () => {
  const page = await packetForOne();
  await page.locator('#clinic-facts summary').click();
  await page.locator('#forget').click();
  expect(await typed(page)).toEqual(['', '']);
});
