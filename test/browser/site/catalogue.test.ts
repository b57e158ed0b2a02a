import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newPage, type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const titles = (page: Page): Promise<string[]> => page.locator('#results h3 a').allTextContents();

/** Presses Tab until the element with this accessible name has the focus. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const said = await page.evaluate<string>(
      '(() => { const e = document.activeElement; return e.ariaLabel || (e.labels && e.labels[0] && e.labels[0].textContent) || e.textContent; })()',
    );
    if (name.test(said)) return;
  }
  expect.unreachable(`No press of Tab reached ${name}`);
};

describe('with the keyboard alone', () => {
  test('a sheet is found with a typing error and its PDF opened', async () => {
    const page = await newPage(site);
    await page.goto(`${site.web}index.html`);
    await tabTo(page, /^Search/u);
    await page.keyboard.type('enzalutmide');
    await page.locator('#results h3').first().waitFor();
    expect((await titles(page))[0]).toContain('Enzalutamide');
    expect(await page.locator('#status').textContent()).toMatch(/fit your choices/u);
    await tabTo(page, /^Open PDF: Hormone therapy for bone metastasis, prostate cancer/u);
    const asked = page.waitForRequest(/pdf\/en\/letter-standard\/hormone-therapy-prostate\.pdf$/u);
    await page.keyboard.press('Enter');
    await asked;
  });

  test('a draft is added to the basket only after a warning, and the focus returns', async () => {
    const page = await newPage(site);
    await page.goto(`${site.web}index.html#cancer=prostate&treatment=hormone-therapy`);
    await tabTo(page, /^Add to basket: Hormone therapy for bone metastasis, prostate/u);
    await page.keyboard.press('Enter');
    expect(await page.locator('dialog').textContent()).toContain('not for patients');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await page.locator('#basket').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await page.locator('dialog').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('#basket').waitFor();
    expect(await page.locator('#basket-list').textContent()).toContain('Draft: not for patients');
    expect(await page.evaluate('document.activeElement.dataset.key')).toBe('en/hormone-therapy-prostate');
    expect(page.url()).toMatch(/basket=en\/hormone-therapy-prostate$/u);
  });
});

test('a reviewed sheet is added to the basket without a warning', async () => {
  const page = await newPage(site);
  await page.goto(`${site.web}index.html#cancer=breast&treatment=chemotherapy`);
  await page.locator('[data-key="en/chemotherapy-breast"]').click();
  expect(await page.locator('dialog').count()).toBe(0);
  expect(await page.locator('#basket-list').textContent()).toContain('CH-BRE-1');
  expect(await page.locator('#results .card').first().textContent()).toContain(
    'Reviewed, use until 2027-11-01',
  );
});

test('the address stores and restores the choices', async () => {
  const page = await newPage(site);
  await page.goto(`${site.web}index.html`);
  await page.locator('#choose-cancer').selectOption('prostate');
  await page.locator('#choose-size').selectOption('large');
  await page.locator('#results h3').first().waitFor();
  const found = await titles(page);
  const other = await newPage(site);
  await other.goto(page.url());
  expect(await titles(other)).toEqual(found);
  expect(await other.locator('#choose-size').inputValue()).toBe('large');
  await other.getByRole('button', { name: 'Start over' }).click();
  await other.locator('#all').waitFor();
  expect(await other.locator('#results .card').count()).toBe(0);
});

test('over http the basket is one zip, drafts in a folder marked as such', async () => {
  const page = await newPage(site, { acceptDownloads: true });
  await page.goto(`${site.web}index.html#basket=en/hormone-therapy-prostate,en/chemotherapy-breast`);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download all as one zip' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('handouts-2026.11.1.zip');
  const files = unzipSync(await readFile(await download.path()));
  expect(Object.keys(files).sort()).toEqual([
    'CH-BRE-1-en-letter-standard.pdf',
    'not-for-patients/DRAFT-HT-PRO-2-en-letter-standard.pdf',
  ]);
  expect(Buffer.from(Object.values(files)[0] ?? []).toString('latin1', 0, 5)).toBe('%PDF-');
});

test('a sheet that is also made in black ink is printed in black first; not offered when opened from disk', async () => {
  const page = await newPage(site);
  const printing = page
    .locator('#results .card')
    .first()
    .getByRole('button', { name: /^Print/u });
  await page.goto(`${site.web}index.html#q=HT-PRO`);
  expect(await printing.allTextContents()).toEqual(['Print in black', 'Print']);
  await printing.first().click();
  const frame = page.locator('.print-frame');
  expect(await frame.getAttribute('src')).toBe('pdf/en/letter-standard-black/hormone-therapy-prostate.pdf');
  await page.goto(`${site.disk}index.html#q=HT-PRO`);
  expect(await printing.count()).toBe(0);
});

test('a chart note is copied, with code, revision and language', async () => {
  const page = await newPage(site, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(`${site.web}index.html#q=HT-PRO`);
  await page.locator('#results summary').first().click();
  await page.getByRole('button', { name: 'Copy chart note' }).first().click();
  await page.locator('#status', { hasText: 'Copied' }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
    'DRAFT patient handout (not reviewed): Hormone therapy for bone metastasis, prostate cancer. Code HT-PRO, revision 2, version 2026.11.1, English, Letter, standard print.',
  );
});

test('a sheet whose review is overdue has the same warning as a draft', async () => {
  const page = await newPage(site);
  await page.clock.setFixedTime('2027-11-02T12:00:00Z');
  await page.goto(`${site.web}index.html#cancer=breast&treatment=chemotherapy`);
  expect(await page.locator('#results .card').first().textContent()).toContain(
    'Review overdue since 2027-11-01',
  );
  await page.locator('[data-key="en/chemotherapy-breast"]').click();
  expect(await page.locator('dialog').textContent()).toContain('until a clinician has reviewed it again');
});

test('on paper nothing is white on a background that browsers do not print', async () => {
  const page = await newPage(site);
  await page.goto(`${site.web}en/how-cancer-spreads-to-bones.html`);
  await page.emulateMedia({ media: 'print' });
  const white = await page.evaluate(
    "[...document.querySelectorAll('main *')].filter((one) => getComputedStyle(one).color === 'rgb(255, 255, 255)').map((one) => one.className)",
  );
  expect(white).toEqual([]);
  await page.goto(`${site.web}en/hormone-therapy-prostate.html`);
  const colour = await page.evaluate("getComputedStyle(document.querySelector('.care.emergency h3')).color");
  expect(colour).toBe('rgb(138, 20, 32)');
});

test('if the browser does not allow scripts to copy, the text is shown to copy by hand', async () => {
  const page = await newPage(site);
  await page.addInitScript("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
  await page.goto(`${site.web}index.html#cancer=prostate`);
  await page.getByRole('button', { name: 'Copy link to these choices' }).click();
  expect(await page.locator('dialog textarea').inputValue()).toBe(`${site.web}index.html#cancer=prostate`);
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
});

test('a recall and a withdrawn sheet are on the first page', async () => {
  const page = await newPage(site);
  await page.goto(`${site.web}index.html`);
  const recalls = await page.locator('.recalls').textContent();
  expect(recalls).toContain('A dose was wrong.');
  expect(recalls).toContain('It is not used any more.');
});

describe('without JavaScript', () => {
  test('a sheet is found in the list, read, and its PDF opened', async () => {
    const page = await newPage(site, { javaScriptEnabled: false });
    await page.goto(`${site.disk}index.html`);
    expect(await page.locator('#find').isVisible()).toBe(false);
    await page.locator('#all a', { hasText: 'Hormone therapy' }).first().click();
    expect(await page.locator('h1').textContent()).toContain('Hormone therapy');
    const href = await page.locator('.pdfs a').first().getAttribute('href');
    const pdf = await readFile(new URL(href ?? '', page.url()));
    expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-');
  });

  test('an old revision links to the newer one', async () => {
    const page = await newPage(site, { javaScriptEnabled: false });
    await page.goto(`${site.disk}HT-PRO-1/index.html`);
    expect(await page.locator('.verdict').textContent()).toContain('HT-PRO-2');
    await page.locator('main a.button').click();
    expect(await page.locator('h1').textContent()).toContain('Hormone therapy');
  });
});

test('from the disk, without a network, everything works and no request is made', async () => {
  const page = await newPage(site, { offline: true });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site.disk}index.html`);
  await page.locator('#choose-words').fill('zometta');
  await page.locator('#results h3').first().waitFor();
  expect((await titles(page)).join()).toContain('Bone-strengthening');
  await page.goto(`${site.disk}index.html#basket=en/chemotherapy-breast`);
  await page.reload();
  expect(await page.locator('#basket a[download]').getAttribute('href')).toBe(
    'pdf/en/letter-standard/chemotherapy-breast.pdf',
  );
  expect(await page.getByRole('button', { name: /zip/u }).count()).toBe(0);
  expect(asked.filter((url) => !/^(?:file|data):/u.test(url))).toEqual([]);
});

test('the first view is under 150 kB, and makes no other request', async () => {
  const page = await newPage(site, { viewport: { width: 1280, height: 800 } });
  const sizes: Promise<number>[] = [];
  const hosts = new Set<string>();
  page.on('response', (response) => {
    hosts.add(new URL(response.url()).host);
    sizes.push(response.body().then((body) => body.length));
  });
  await page.goto(`${site.web}index.html`, { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThan(150_000);
  expect([...hosts]).toEqual([new URL(site.web).host]);
});

test('a question of a records system is answered by code', async () => {
  const page = await newPage(site);
  await page.goto(
    `${site.web}infobutton.html?mainSearchCriteria.v.c=C61&mainSearchCriteria.v.cs=2.16.840.1.113883.6.90`,
  );
  const answers = await page.locator('#answers li').allTextContents();
  expect(answers.some((text) => text.includes('HT-PRO'))).toBe(true);
  expect(answers.some((text) => text.includes('HT-BRE'))).toBe(false);
  expect(await page.locator('#status').textContent()).toBe(`${answers.length} sheets fit the question.`);
  expect(await page.locator('#none').isVisible()).toBe(false);
});

test('a question that no sheet answers leads to the catalogue and lists no sheet', async () => {
  const page = await newPage(site);
  await page.goto(
    `${site.web}infobutton.html?mainSearchCriteria.v.c=993453&mainSearchCriteria.v.cs=2.16.840.1.113883.6.88&mainSearchCriteria.v.dn=Prolia`,
  );
  expect(await page.locator('#answers li').count()).toBe(0);
  await page.locator('#none a').click();
  await page.waitForURL(`${site.web}index.html`);
});
