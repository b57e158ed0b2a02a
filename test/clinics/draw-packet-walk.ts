import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { PNG } from 'pngjs';

/**
 * Draws the pictures of the walk-through in `.github/clinics.md` from the real page, `npx tsx
 * test/clinics/draw-packet-walk.ts output/site`: the nurse's view after each step. The clinic is made up, and
 * its numbers are fictional.
 */
const IMAGES = fileURLToPath(new URL('../../.github/images/', import.meta.url));
const DEBIAN_CHROMIUM = '/usr/bin/chromium';
const VIEW = { width: 760, height: 1000 };

/** The same picture without transparency, in minimal size. */
const smaller = (bytes: Buffer): Buffer =>
  PNG.sync.write(PNG.sync.read(bytes), { colorType: 2, deflateLevel: 9 });

type Shot = { name: string; from: string; to: string };

/** Draws the part of the page from the top of one element to the bottom of another. */
const draw = async (page: Page, { name, from, to }: Shot): Promise<void> => {
  const [first, last] = await Promise.all([page.locator(from).boundingBox(), page.locator(to).boundingBox()]);
  if (first === null || last === null) throw new Error(`${from} or ${to} is not on the page`);
  const scroll = await page.evaluate<number>('window.scrollY');
  const top = first.y + scroll - 8;
  const clip = { x: 0, y: top, width: VIEW.width, height: last.y + scroll + last.height + 8 - top };
  const bytes = await page.screenshot({ clip, fullPage: true, animations: 'disabled' });
  await writeFile(`${IMAGES}${name}.png`, smaller(bytes));
};

const choose = async (page: Page): Promise<void> => {
  await page.locator('#packet-cancer').selectOption('prostate');
  await page.locator('[data-key="offer hormone-therapy-prostate"]').check();
  await page.locator('[data-key="offer abiraterone"]').check();
  await draw(page, { name: 'packet-choose', from: 'label[for=packet-cancer]', to: '#offer-medicines' });
  await draw(page, { name: 'packet-contents', from: '#contents-title', to: '#drafts' });
};

const type = async (page: Page): Promise<void> => {
  await page.locator('#clinic-facts summary').first().click();
  await page.locator('#fact-name').fill('Riverside Bone Clinic');
  await page.locator('#fact-phones-day').fill('020 7946 0120');
  await page.locator('#fact-phones-allHours').fill('020 7946 0999');
  await draw(page, { name: 'packet-clinic', from: '#clinic-facts', to: '#fact-emergencyNumber' });
  await page.locator('#clinic-facts summary').first().click();
  await page.locator('#personal-facts summary').click();
  await page.locator('#fact-nextVisit').fill('3 December, 10 am');
  await page.locator('#fact-dates').fill('3 December, 10 am: Infusion\n10 December, 9 am: Radiation');
  await draw(page, { name: 'packet-person', from: '#personal-facts', to: '#personal-facts' });
};

const make = async (page: Page): Promise<void> => {
  await page.locator('#preview summary').click();
  for (const number of [1, 2]) await page.locator(`canvas[data-page="${number}"][data-drawn]`).waitFor();
  await draw(page, { name: 'packet-pages', from: '#preview', to: '#pages li:nth-child(2)' });
  await page.locator('#make').click();
  await page.locator('#made-actions a[download]').waitFor();
  await draw(page, { name: 'packet-made', from: '#status', to: '#made' });
};

const [site = 'output/site'] = process.argv.slice(2);
const browser = await chromium.launch({
  ...(existsSync(DEBIAN_CHROMIUM) ? { executablePath: DEBIAN_CHROMIUM } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: VIEW });
await page.goto(`${pathToFileURL(`${site}/`)}packet.html`);
// the bar at the foot of the screen would lie over the fields of a picture that is taller than the screen
await page.addStyleTag({ content: '.packet-bar { position: static }' });
await choose(page);
await type(page);
await make(page);
await browser.close();
