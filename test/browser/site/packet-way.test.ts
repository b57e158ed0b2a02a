import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSpanishSite } from '../../site/spanish-site.ts';
import { newPage, type OpenSite, openSite } from './open-site.ts';

/** The way of a nurse who knows what she wants: cancer type, treatment, medicine, packet. */
type Site = { language: string; path: string; write?: typeof writeSpanishSite; type: string };

const SITES: Site[] = [
  { language: 'English', path: 'packet.html', type: 'Prostate' },
  { language: 'Spanish', path: 'es/packet.html', write: writeSpanishSite, type: 'Cáncer de próstata' },
];
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};
const TREATMENT = 'offer chemotherapy-prostate';
const CHOSEN = ['PRO', 'CH-PRO', 'HELP'];
const SECONDS = 60;
const CLICKS = 10;

const made = (page: Page) => page.locator('#made-actions a[download]');
const contents = (page: Page): Promise<string[]> => page.locator('#contents .code').allTextContents();
const seconds = (began: number): number => (performance.now() - began) / 1000;

/** Whether an element is on the screen, and nothing is over its middle. */
const isInReach = (page: Page, id: string): Promise<boolean> =>
  page.evaluate<boolean>(`(() => {
    const element = document.getElementById('${id}');
    const { left, top, width, height } = element.getBoundingClientRect();
    const at = document.elementFromPoint(left + width / 2, top + height / 2);
    return at !== null && element.contains(at);
  })()`);

/** Presses Tab until an element has the focus; returns the number of presses. */
const tabTo = async (page: Page, name: string): Promise<number> => {
  for (let press = 1; press <= 60; press += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate('document.activeElement.id || document.activeElement.dataset.key')) === name)
      return press;
  }
  return expect.unreachable(`No press of Tab reached ${name}`);
};

describe.each(SITES)('in $language', ({ path, write, type }) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(write);
  });
  afterAll(() => site?.close());

  const open = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await newPage(site, { acceptDownloads: true, ...options });
    await page.goto(site.web + path);
    return page;
  };

  test('with a mouse: under ten clicks and a minute from the page to the saved packet', async () => {
    const page = await open();
    await page.evaluate("window.clicks = 0; addEventListener('click', () => { clicks += 1; }, true)");
    const began = performance.now();
    await page.locator('#packet-cancer').click();
    await page.locator('#packet-cancer').selectOption('prostate');
    await page.locator(`[data-key="${TREATMENT}"]`).click();
    await page.locator('#make').click();
    await made(page).waitFor();
    await Promise.all([page.waitForEvent('download'), made(page).click()]);
    expect(seconds(began)).toBeLessThan(SECONDS);
    expect(await contents(page)).toEqual(CHOSEN);
    // one more: the choice in the opened list is no click of the page
    expect(1 + (await page.evaluate<number>('clicks'))).toBeLessThan(CLICKS);
  });

  test('by keyboard alone, under a minute: the button is reached after all choices, the PDF right after it', async () => {
    const page = await open();
    const began = performance.now();
    let presses = await tabTo(page, 'packet-cancer');
    await page.keyboard.type(type);
    presses += await tabTo(page, TREATMENT);
    await page.keyboard.press('Space');
    presses += await tabTo(page, 'make');
    await page.keyboard.press('Enter');
    await made(page).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.href')).toMatch(/^blob:/u);
    expect(seconds(began)).toBeLessThan(SECONDS);
    expect(presses).toBeLessThan(70);
    expect(await contents(page)).toEqual(CHOSEN);
  });

  test('by touch on a phone of 390 px: the button is in reach at each step', async () => {
    const page = await open(PHONE);
    const began = performance.now();
    expect(await isInReach(page, 'make')).toBe(true);
    await page.locator('#packet-cancer').selectOption('prostate');
    await page.locator(`[data-key="${TREATMENT}"]`).tap();
    expect(await isInReach(page, 'make')).toBe(true);
    expect(await page.locator('#packet-count').textContent()).toMatch(/3$/u);
    await page.locator('#make').tap();
    await made(page).waitFor();
    expect(await isInReach(page, 'made-actions')).toBe(true);
    expect(seconds(began)).toBeLessThan(SECONDS);
    expect(await contents(page)).toEqual(CHOSEN);
  });
});

describe('the finished packet goes to the print dialog', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  /** Puts the address of each printed frame into a list, in the place of the dialog: without a screen Chromium crashes at one. */
  const WATCH = `
    window.printed = [];
    const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get() {
        const frame = get.call(this);
        return { focus: () => frame.focus(), print: () => window.printed.push(this.src) };
      },
    });`;

  const withPacket = async (base: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await newPage(site, options);
    await page.addInitScript(WATCH);
    await page.goto(`${base}packet.html#sheets=when-to-get-help`);
    await page.locator('#make').click();
    await made(page).waitFor();
    return page;
  };

  const printing = (page: Page) => page.locator('#made-actions').getByRole('button', { name: 'Print' });

  const tabAndEnter = async (page: Page): Promise<void> => {
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  };

  test.each([
    { way: 'a click', press: (page: Page) => printing(page).click(), options: {} },
    { way: 'keys', press: tabAndEnter, options: {} },
    { way: 'a touch on a phone', press: (page: Page) => printing(page).tap(), options: PHONE },
  ])('by $way', async ({ press, options }) => {
    const page = await withPacket(site.web, options);
    await press(page);
    await page.waitForFunction('window.printed.length > 0');
    expect(await page.evaluate('window.printed')).toEqual([await made(page).getAttribute('href')]);
  });

  test('from the disk, where no script may print, it is opened by a link in a tab of its own', async () => {
    const page = await withPacket(site.disk);
    expect(await printing(page).count()).toBe(0);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('#made-actions a').first().click(),
    ]);
    expect(tab.url()).toBe(await made(page).getAttribute('href'));
  });
});

describe('the bar with the button', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  const onPhone = async (hash = '#cancer=prostate'): Promise<Page> => {
    const page = await newPage(site, PHONE);
    await page.goto(`${site.web}packet.html${hash}`);
    return page;
  };

  test('covers nothing that has the focus, on the whole way through a phone’s page and back', async () => {
    const page = await onPhone();
    for (const key of ['Tab', 'Shift+Tab'])
      for (let press = 0; press < 60; press += 1) {
        await page.keyboard.press(key);
        const covered = await page.evaluate<string | null>(`(() => {
          const bar = document.querySelector('.packet-bar');
          const at = document.activeElement;
          if (at === document.body || bar.contains(at) || !document.getElementById('packet').contains(at)) return null;
          const isOver = at.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
          return isOver ? at.id || at.dataset.key : null;
        })()`);
        expect(covered).toBeNull();
      }
  });

  test('ends with the form: the finished packet and the foot of the page are free of it', async () => {
    const page = await onPhone();
    await page.locator('#make').tap();
    await made(page).waitFor();
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    const [bar, end] = await Promise.all([
      page.locator('.packet-bar').boundingBox(),
      page.locator('#made').boundingBox(),
    ]);
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(end?.y ?? 0);
  });

  test('leads to the contents', async () => {
    const page = await onPhone();
    await page.locator('#packet-count').tap();
    expect(await page.evaluate('document.activeElement.id')).toBe('contents-title');
    expect(await isInReach(page, 'contents-title')).toBe(true);
    expect(page.url()).toContain('#cancer=prostate');
  });

  test('leaves a low screen its room', async () => {
    const page = await newPage(site, { viewport: { width: 844, height: 390 } });
    await page.goto(`${site.web}packet.html`);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.packet-bar')).position")).toBe(
      'static',
    );
  });

  test('pressed from anywhere, it shows what cannot be printed', async () => {
    const page = await onPhone();
    await page.locator('#personal-facts summary').tap();
    await page.locator('#fact-line').fill('日本');
    await page.evaluate('scrollTo(0, 0)');
    await page.locator('#make').tap();
    await page.locator('#errors li').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('errors');
    expect(await isInReach(page, 'errors')).toBe(true);
  });

  test('no field is wider than its frame', async () => {
    const page = await onPhone();
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    const wide = await page.evaluate<
      string[]
    >(`[...document.querySelectorAll('#packet :is(input, select, textarea)')]
      .filter((field) => field.getBoundingClientRect().right > field.closest('fieldset, details, form').getBoundingClientRect().right)
      .map(({ id }) => id)`);
    expect(wide).toEqual([]);
  });

  test('a guide that goes with a ticked treatment comes first, and says so', async () => {
    const desk = await newPage(site, { viewport: { width: 1280, height: 800 } });
    await desk.goto(`${site.web}packet.html#cancer=prostate`);
    const guides = () => desk.locator('#offer-guides .tick').allTextContents();
    expect((await guides()).join()).not.toContain('goes with');
    await desk.locator(`[data-key="${TREATMENT}"]`).check();
    const suggested = (await guides()).filter((words) => words.includes('goes with this treatment'));
    expect(suggested).toEqual((await guides()).slice(0, suggested.length));
    expect(suggested.join()).toContain('Fertility and pregnancy');
  });

  test('on a phone, guides and paper are closed, and the choice of paper is named; on a wide screen they are open', async () => {
    const phone = await onPhone();
    expect(await phone.locator('#offer-guides').isVisible()).toBe(false);
    expect(await phone.locator('#packet-edition').isVisible()).toBe(false);
    expect(await phone.locator('#paper-choice').textContent()).toBe(': Letter, standard print · Colour');
    await phone.locator('#paper-facts summary').tap();
    await phone.locator('#packet-ink').selectOption('black');
    expect(await phone.locator('#paper-choice').textContent()).toMatch(/Black$/u);
    const desk = await newPage(site, { viewport: { width: 1280, height: 800 } });
    await desk.goto(`${site.web}packet.html#cancer=prostate`);
    expect(await desk.locator('#offer-guides').isVisible()).toBe(true);
    expect(await desk.locator('#packet-edition').isVisible()).toBe(true);
  });
});
