import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diagnosticsOf, newPage, type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const PAGES = {
  'the catalogue': 'index.html',
  'what was found, and a basket':
    'index.html#cancer=prostate&basket=en/hormone-therapy-prostate,en/chemotherapy-breast',
  'the making of a packet': 'packet.html#cancer=prostate&sheets=hormone-therapy-prostate,when-to-get-help',
  'a treatment sheet': 'en/hormone-therapy-prostate.html',
  'a map of treatments': 'en/breast.html',
  'a story in pictures': 'en/how-cancer-spreads-to-bones.html',
  'a booklet': 'en/chemotherapy-booklet.html',
  'a current revision': 'HT-PRO-2/index.html',
  'an old revision': 'HT-PRO-1/index.html',
  'a withdrawn sheet': 'GONE-1/index.html',
  'an address that no sheet has': '404.html',
  'sheets by code': 'infobutton.html?mainSearchCriteria.v.c=C61',
};

const VIEWPORTS: Record<string, BrowserContextOptions> = {
  '320 px, light': { viewport: { width: 320, height: 640 } },
  '768 px, dark': { viewport: { width: 768, height: 1024 }, colorScheme: 'dark' },
  '1280 px, light': { viewport: { width: 1280, height: 800 } },
  '320 px, dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  '1280 px, forced colours': { viewport: { width: 1280, height: 800 }, forcedColors: 'active' },
};

test('axe sees an error where there is one', async () => {
  const page = await newPage(site);
  await page.goto(`${site.web}index.html`);
  await page.evaluate("document.querySelector('label').remove()");
  expect((await diagnosticsOf(page)).join()).toMatch(/label/u);
});

describe.each(Object.entries(VIEWPORTS))('at %s', (_, viewport) => {
  test.each(Object.entries(PAGES))(
    'axe finds nothing on %s, and it needs no scrolling sideways',
    async (__, path) => {
      const page = await newPage(site, viewport);
      await page.goto(site.web + path);
      await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
      expect(await diagnosticsOf(page)).toEqual([]);
      expect(
        await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
      ).toBeLessThanOrEqual(0);
      await page.context().close();
    },
  );
});

test.each(Object.entries(PAGES))(
  'text at 200 %% makes no scrolling sideways and no error: %s',
  async (_, path) => {
    const page = await newPage(site, { viewport: { width: 640, height: 800 } });
    await page.goto(site.web + path);
    await page.addStyleTag({ content: 'html { font-size: 225% !important; }' });
    expect(
      await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
    ).toBeLessThanOrEqual(0);
    expect(await diagnosticsOf(page)).toEqual([]);
    await page.context().close();
  },
);
