import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkPdf } from '../../../scripts/pdf-check/index.ts';
import { png } from '../../content/sample-pictures.ts';
import { readMetadata } from '../../render/read-metadata.ts';
import { run } from '../../run-program.ts';
import { newPage, type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** Policy of a strict host: no inline script, only requests for its own scripts, styles and pictures. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  'worker-src blob:',
  'frame-src blob:',
].join('; ');

type Opening = BrowserContextOptions & { hash?: string; beforeOpened?: (page: Page) => void };

const openPacket = async (base: string, opening: Opening = {}): Promise<Page> => {
  const { hash = '', beforeOpened = () => {}, ...options } = opening;
  const page = await newPage(site, { acceptDownloads: true, ...options });
  beforeOpened(page);
  if (base.startsWith('http'))
    await page.route('**/packet.html', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': POLICY };
      await route.fulfill({ response, headers });
    });
  await page.goto(`${base}packet.html${hash}`);
  return page;
};

const box = (page: Page, name: string) => page.getByRole('checkbox', { name });
const made = (page: Page) => page.locator('#made-actions a[download]');
const contents = (page: Page): Promise<string[]> => page.locator('#contents .code').allTextContents();

/** The numbers of the offered medicines. */
const medicineCodes = (page: Page): Promise<string[]> =>
  page.locator('#offer-medicines .code').allTextContents();

/** The PDF offered by the page, as saved. */
const saved = async (page: Page): Promise<{ bytes: Buffer; name: string }> => {
  await made(page).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), made(page).click()]);
  return { bytes: await readFile(await download.path()), name: download.suggestedFilename() };
};

/** The same packet by the command line: `handouts packet packet.yaml`, with files next to it. */
const madeByCommand = async (yaml: string, beside: Record<string, Uint8Array> = {}): Promise<Uint8Array> => {
  const folder = await mkdtemp(join(tmpdir(), 'packet-'));
  try {
    for (const [name, bytes] of Object.entries({ ...beside, 'packet.yaml': yaml }))
      await writeFile(join(folder, name), bytes);
    const { code, stderr } = await run('packet', [join(folder, 'packet.yaml')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return await readFile(join(folder, 'packet.pdf'));
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** Number of entries that a browser has stored for the page, of every kind. */
const storedCount = (page: Page): Promise<number> =>
  page.evaluate<number>(`(async () => localStorage.length + sessionStorage.length + document.cookie.length
    + (await indexedDB.databases()).length + (await caches.keys()).length)()`);

const YAML = `
sheets: [prostate, hormone-therapy-prostate, when-to-get-help]
edition: letter-standard
ink: colour
`;

describe.each(['disk', 'web'] as const)('from the %s', (place) => {
  test('six clicks make a packet with the bytes of the command line, and no request leaves the page', async () => {
    const asked: string[] = [];
    const watched = (opened: Page) => opened.context().on('request', (request) => asked.push(request.url()));
    const page = await openPacket(site[place], { beforeOpened: watched });
    await page.locator('#packet-cancer').selectOption('prostate');
    await box(page, 'Hormone therapy for bone metastasis, prostate cancer').click();
    expect(await contents(page)).toEqual(['PRO', 'HT-PRO', 'HELP']);
    await page.locator('#make').click();
    const { bytes, name } = await saved(page);
    expect(name).toBe('packet-letter-standard.pdf');
    expect(Buffer.compare(bytes, await madeByCommand(YAML))).toBe(0);
    expect((await checkPdf(bytes)).findings).toEqual([]);
    expect(asked).toContain(`${site[place]}packet.html`);
    const isOwn = (url: string) => [site[place], 'blob:', 'data:'].some((own) => url.startsWith(own));
    expect(asked.filter((url) => !isOwn(url))).toEqual([]);
  });
});

test('the request watcher also sees requests of a worker', async () => {
  const page = await newPage(site);
  await page.goto(`${site.web}packet.html`);
  const asked = page
    .context()
    .waitForEvent('request', (request) => request.url().endsWith('/asked-by-worker'));
  const program = `fetch('${site.web}asked-by-worker')`;
  await page.evaluate(`void new Worker(URL.createObjectURL(new Blob([${JSON.stringify(program)}])))`);
  expect((await asked).url()).toBe(`${site.web}asked-by-worker`);
});

test('a sheet given twice in the address is in the packet once', async () => {
  const page = await openPacket(site.web, { hash: '#sheets=prostate,prostate,when-to-get-help,prostate' });
  expect(await contents(page)).toEqual(['PRO', 'HELP']);
});

test('the catalogue leads to the ready-made packet of a sheet for one cancer type, with all its sheets chosen', async () => {
  const page = await newPage(site);
  await page.goto(`${site.web}index.html#cancer=prostate&treatment=radiopharmaceuticals`);
  await page.getByRole('link', { name: /^Make its packet: this sheet/u }).click();
  await page.locator('#contents .code').first().waitFor();
  expect(await contents(page)).toEqual(['PRO', 'RP-PRO', ...(await medicineCodes(page)), 'HELP']);
  expect(await page.locator('#packet-cancer').inputValue()).toBe('prostate');
});

test('a treatment for all cancer types offers its medicines', async () => {
  const page = await openPacket(site.web, { hash: '#sheets=hormone-therapy' });
  await box(page, 'Abiraterone with a steroid').click();
  expect(await contents(page)).toEqual(['HT', 'M-ABI']);
});

test('nothing is loaded for a packet before one is made', async () => {
  const page = await openPacket(site.web);
  expect(
    await page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name).join()"),
  ).not.toContain('packet-worker');
});

/** Presses Tab until the element of an id or of a key has the focus. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate('document.activeElement.id || document.activeElement.dataset.key || ""');
    if (at === name) return;
  }
  expect.unreachable(`No press of Tab reached ${name}`);
};

test('the whole way by keyboard: choose, order, type, make, save', async () => {
  const page = await openPacket(site.web);
  await tabTo(page, 'packet-cancer');
  await page.keyboard.type('Prostate');
  await tabTo(page, 'offer hormone-therapy-prostate');
  await page.keyboard.press('Space');
  expect(await page.evaluate('document.activeElement.dataset.key')).toBe('offer hormone-therapy-prostate');
  await tabTo(page, 'up hormone-therapy-prostate');
  await page.keyboard.press('Enter');
  expect(await contents(page)).toEqual(['HT-PRO', 'PRO', 'HELP']);
  await tabTo(page, 'out when-to-get-help');
  await page.keyboard.press('Enter');
  expect(await contents(page)).toEqual(['HT-PRO', 'PRO']);
  expect(await page.locator('#status').textContent()).toMatch(/out of the packet. Sheets in it: 2/u);
  await tabTo(page, 'make');
  await page.keyboard.press('Enter');
  await made(page).waitFor();
  expect(await page.evaluate('document.activeElement.id')).toBe('made');
});

test('personal data is printed, and is in no file name, address or storage', async () => {
  const page = await openPacket(site.web);
  await page.locator('#clinic-facts summary').click();
  await page.locator('#fact-name').fill('Κλινική Nguyễn');
  await page.locator('#remember').check();
  await page.locator('#personal-facts summary').click();
  await page.locator('#fact-givenBy').fill('Nurse Ελένη');
  await page.locator('#fact-medicines').fill('Denosumab');
  await page.locator('#fact-dates').fill('3 December, 10 am: Zoledronic acid');
  await page.locator('#make').click();
  const { bytes, name } = await saved(page);
  expect(`${name} ${page.url()}`).not.toMatch(/Ελένη|Denosumab|December/u);
  const stored = await page.evaluate<string>('JSON.stringify({ ...localStorage, ...sessionStorage })');
  expect(stored).toContain('Κλινική');
  expect(stored).not.toMatch(/Ελένη|Denosumab|December/u);
  for (const key of ['givenBy', 'medicines', 'dates']) await page.locator(`#fact-${key}`).fill('');
  await page.locator('#make').click();
  const forNobody = await saved(page);
  expect(Buffer.compare(forNobody.bytes, bytes)).not.toBe(0);
  expect(forNobody.name).toBe(name);
  expect(await readMetadata(forNobody.bytes)).toEqual(await readMetadata(bytes));
  const again = await page.context().newPage();
  await again.goto(page.url());
  expect(await again.locator('#fact-name').inputValue()).toBe('Κλινική Nguyễn');
  expect(await again.locator('#fact-givenBy').inputValue()).toBe('');
  await again.locator('#clinic-facts summary').click();
  await again.locator('#personal-facts summary').click();
  await again.locator('#fact-line').fill('See you soon');
  await again.locator('#forget').click();
  expect(await storedCount(again)).toBe(0);
  for (const id of ['fact-name', 'fact-line']) expect(await again.locator(`#${id}`).inputValue()).toBe('');
});

test('nothing is stored on a device without consent', async () => {
  const page = await openPacket(site.web);
  await page.locator('#clinic-facts summary').click();
  await page.locator('#fact-name').fill('Ours');
  await page.locator('#fact-name').blur();
  await page.locator('#packet-ink').selectOption('black');
  const file = { name: 'clinic.yaml', mimeType: 'application/yaml', buffer: Buffer.from('name: Theirs\n') };
  await page.locator('#open-clinic').setInputFiles(file);
  await page.locator('#status', { hasText: 'was read' }).waitFor();
  await page.locator('#personal-facts summary').click();
  await page.locator('#fact-givenBy').fill('Nurse Lee');
  await page.locator('#make').click();
  await made(page).waitFor();
  expect(await storedCount(page)).toBe(0);
  await page.locator('#remember').check();
  expect(await storedCount(page)).toBe(1);
  await page.locator('#remember').uncheck();
  expect(await storedCount(page)).toBe(0);
});

test('input that cannot be printed is marked at its field, with a fix', async () => {
  const page = await openPacket(site.web);
  await page.locator('#personal-facts summary').click();
  await page.locator('#fact-line').fill('日本');
  await page.locator('#clinic-facts summary').click();
  await page.locator('#fact-phones-day').fill('555-0123');
  await page.locator('#make').click();
  await page.locator('#errors li').nth(1).waitFor();
  for (const id of ['fact-line', 'fact-phones-day'])
    expect(await page.locator(`#${id}`).getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('#fact-line-error').textContent()).toContain('日本');
  await page.locator('#errors a').first().click();
  expect(await page.evaluate('document.activeElement.id')).toBe('fact-phones-day');
  await page.locator('#fact-line').fill('');
  await page.locator('#fact-phones-day').fill('020 7946 0120');
  await page.locator('#make').click();
  await made(page).waitFor();
  expect(await page.locator('[aria-invalid]').count()).toBe(0);
});

test('a clinic file is opened, with its errors, and saved again', async () => {
  const page = await openPacket(site.web);
  await page.locator('#clinic-facts summary').click();
  const file = { name: 'clinic.yaml', mimeType: 'application/yaml' };
  const text = 'name: Ours\nphones:\n  day: 5550100\n';
  await page.locator('#open-clinic').setInputFiles({ ...file, buffer: Buffer.from(text) });
  await page.locator('#errors li').waitFor();
  expect(await page.locator('#errors').textContent()).toContain('clinic.yaml:3:3');
  expect(await page.locator('#fact-phones-day').inputValue()).toBe('5550100');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save-clinic').click()]);
  expect(parse(await readFile(await download.path(), 'utf8'))).toEqual({
    name: 'Ours',
    phones: { day: '5550100' },
  });
});

const SVG = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path fill="#0A4453" d="M0 0h20v10H0z"/></svg>',
);
/**
 * Two coloured pixels, one of them half transparent: pdfkit splits such a picture into colours and a mask.
 */
const PNG = png({ width: 2, colour: 6, pixels: Uint8Array.of(0, 10, 68, 83, 255, 10, 68, 83, 128) });

test.each([
  ['logo.svg', SVG],
  ['logo.png', PNG],
])('a logo is chosen, printed, saved and opened again with the facts: %s', async (name, bytes) => {
  const page = await openPacket(site.web);
  await page.locator('#clinic-facts summary').click();
  await page.locator('#fact-name').fill('St. Mary\'s "Bone" Clinic');
  await page.locator('#fact-logo').setInputFiles({ name: `Our ${name}`, mimeType: '', buffer: bytes });
  await page.locator('#logo-picture').waitFor();
  expect(await page.evaluate("document.getElementById('logo-picture').naturalWidth")).toBeGreaterThan(0);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save-clinic').click()]);
  expect(download.suggestedFilename()).toBe('clinic.zip');
  const zip = await readFile(await download.path());
  const files = unzipSync(zip);
  expect(Object.keys(files).sort()).toEqual(['clinic.yaml', name]);
  const again = await openPacket(site.web);
  await again.locator('#clinic-facts summary').click();
  await again.locator('#open-clinic').setInputFiles({ name: 'clinic.zip', mimeType: '', buffer: zip });
  await again.locator('#logo-picture').waitFor();
  for (const one of [page, again]) await one.locator('#make').click();
  const made = await madeByCommand('sheets: [when-to-get-help]\nclinic: clinic.yaml\n', files);
  for (const one of [page, again]) expect(Buffer.compare((await saved(one)).bytes, made)).toBe(0);
  expect((await checkPdf(made)).findings).toEqual([]);
});

test('a logo of 5 MB is rejected at its field, with the reason; an earlier one stays', async () => {
  const page = await openPacket(site.disk);
  await page.locator('#clinic-facts summary').click();
  const choose = (buffer: Buffer) =>
    page.locator('#fact-logo').setInputFiles({ name: 'our.png', mimeType: 'image/png', buffer });
  await choose(PNG);
  await page.locator('#logo-picture').waitFor();
  await choose(Buffer.concat([PNG, Buffer.alloc(5_000_000)]));
  await page.locator('#fact-logo-error').waitFor();
  const text = await page.locator('#fact-logo-error').textContent();
  expect(text).toMatch(/5000\d\d\d bytes.*256 KiB.*smaller/u);
  expect(await page.locator('#logo-picture').isVisible()).toBe(true);
  await page.locator('#remove-logo').click();
  expect(await page.locator('#logo-picture').isVisible()).toBe(false);
});

test('the button waits for a logo that is still being read: one press makes the packet with it', async () => {
  const page = await openPacket(site.disk, { hash: '#sheets=when-to-get-help' });
  await page.locator('#clinic-facts summary').click();
  await page.locator('#fact-logo').setInputFiles({ name: 'our.png', mimeType: 'image/png', buffer: PNG });
  await page.locator('#make').click();
  const { bytes } = await saved(page);
  expect(await page.locator('#logo-picture').isVisible()).toBe(true);
  expect(bytes.toString('latin1')).toContain('/Subtype /Image');
});

test('a logo that is refused while the button waits makes no packet, and says why', async () => {
  const page = await openPacket(site.disk, { hash: '#sheets=when-to-get-help' });
  await page.locator('#clinic-facts summary').click();
  const buffer = Buffer.concat([PNG, Buffer.alloc(5_000_000)]);
  await page.locator('#fact-logo').setInputFiles({ name: 'our.png', mimeType: 'image/png', buffer });
  await page.locator('#make').click();
  await page.locator('#fact-logo-error').waitFor();
  expect(await made(page).count()).toBe(0);
  await page.locator('#make').click();
  await made(page).waitFor();
});

test('a logo is remembered and forgotten together with the facts', async () => {
  const page = await openPacket(site.web);
  await page.locator('#clinic-facts summary').click();
  await page.locator('#remember').check();
  await page.locator('#fact-logo').setInputFiles({ name: 'our.svg', mimeType: '', buffer: SVG });
  await page.locator('#logo-picture').waitFor();
  const again = await page.context().newPage();
  await again.goto(page.url());
  await again.locator('#clinic-facts summary').click();
  await again.locator('#logo-picture').waitFor();
  await again.locator('#forget').click();
  expect(await again.locator('#logo-picture').isVisible()).toBe(false);
  expect(await storedCount(again)).toBe(0);
});

test('the facts and ink of the site’s clinic are the defaults; typing one changes no other', async () => {
  const values = { name: 'Of the site', hours: '9 to 5', emergencyNumber: '911', ink: 'black' };
  const clinic = JSON.stringify({ values, hasLogo: false });
  const page = await newPage(site, { acceptDownloads: true });
  await page.route('**/packet-data.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}packetData.clinic = ${clinic};` });
  });
  await page.goto(`${site.web}packet.html`);
  expect(await page.locator('#packet-ink').inputValue()).toBe('black');
  await page.locator('#clinic-facts summary').click();
  await page.locator('#fact-hours').fill('8 to 4');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save-clinic').click()]);
  expect(parse(await readFile(await download.path(), 'utf8'))).toEqual({ ...values, hours: '8 to 4' });
  await page.locator('#forget').click();
  expect(await page.locator('#fact-hours').inputValue()).toBe('9 to 5');
});

test('a damaged clinic file reports its error and changes no fact', async () => {
  const page = await openPacket(site.web);
  await page.locator('#clinic-facts summary').click();
  await page.locator('#remember').check();
  await page.locator('#fact-name').fill('Ours');
  await page.locator('#fact-name').blur();
  const file = { name: 'clinic.yaml', mimeType: 'application/yaml', buffer: Buffer.from('name: [\n') };
  await page.locator('#open-clinic').setInputFiles(file);
  await page.locator('#errors li').waitFor();
  expect(await page.locator('#status').textContent()).toContain('as they were');
  expect(await page.locator('#fact-name').inputValue()).toBe('Ours');
  expect(await page.evaluate("localStorage.getItem('clinic-facts')")).toContain('Ours');
});

/** Changes the packet's title like typing, in the same task as the script before it. */
const TYPE_TITLE =
  "const title = document.getElementById('fact-title'); title.value = 'Another'; title.dispatchEvent(new Event('input', { bubbles: true }));";

test('discards a PDF whose choices changed while it was rendered', async () => {
  const page = await newPage(site);
  await page.goto(`${site.web}packet.html`);
  await page.evaluate(`document.getElementById('make').click(); ${TYPE_TITLE}`);
  await page.locator('#status', { hasText: 'make the packet again' }).waitFor();
  expect(await made(page).count()).toBe(0);
  await page.locator('#make').click();
  await made(page).waitFor();
  const find = `fetch('${await made(page).getAttribute('href')}').then(() => 'there', () => 'gone')`;
  expect(await page.evaluate(find)).toBe('there');
  await page.locator('#clinic-facts summary').click();
  await page.locator('#forget').click();
  expect(await page.locator('#made').isHidden()).toBe(true);
  expect(await page.locator('#made-actions > *').count()).toBe(0);
  expect(await page.evaluate(find)).toBe('gone');
});

test('a browser without storage makes packets all the same', async () => {
  const page = await newPage(site, { acceptDownloads: true });
  await page.addInitScript(
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })",
  );
  await page.goto(`${site.web}packet.html#cancer=breast`);
  await page.locator('#clinic-facts summary').click();
  await page.locator('#remember').check();
  await page.locator('#fact-name').fill('Ours');
  await page.locator('#fact-name').blur();
  expect(await page.locator('#status').textContent()).toContain('save a file');
  await page.locator('#make').click();
  await made(page).waitFor();
});

test('a tab that crashes while it makes a packet loses nothing but the packet', async () => {
  const context = await site.browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(`${site.web}packet.html#cancer=breast`);
  await page.locator('#clinic-facts summary').click();
  await page.locator('#remember').check();
  await page.locator('#fact-name').fill('Ours');
  await page.locator('#fact-name').blur();
  await page.locator('#personal-facts summary').click();
  await page.locator('#fact-givenBy').fill('Nurse Lee');
  const devTools = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  await page.evaluate("document.getElementById('make').click()");
  // A crashed tab never answers.
  devTools.send('Page.crash').catch(() => undefined);
  await crashed;

  const next = await context.newPage();
  await next.goto(`${site.web}packet.html#cancer=breast`);
  expect(await next.locator('#fact-name').inputValue()).toBe('Ours');
  expect(await next.locator('#fact-givenBy').inputValue()).toBe('');
  await next.locator('#make').click();
  await made(next).waitFor();
  await context.close();
});

test('a switch adds a page for staff, with the bytes of the command line', async () => {
  const page = await openPacket(site.web);
  await box(page, 'With a last page for staff').click();
  await page.locator('#make').click();
  const packet = 'sheets: [when-to-get-help]\nink: colour\nteachBack: true\n';
  expect(Buffer.compare((await saved(page)).bytes, await madeByCommand(packet))).toBe(0);
});

test('the switch is missing if the content has no teach-back questions', async () => {
  const page = await newPage(site);
  await page.route('**/packet-data.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}packetData.hasTeachBack = false;` });
  });
  await page.goto(`${site.web}packet.html`);
  expect(await box(page, 'With a last page for staff').isVisible()).toBe(false);
});

test('the saved packet file has no personal data, and makes the same packet', async () => {
  const page = await openPacket(site.web, { hash: '#sheets=prostate,when-to-get-help' });
  await page.locator('#personal-facts summary').click();
  await page.locator('#fact-givenBy').fill('Nurse Lee');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save-packet').click()]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).not.toContain('Lee');
  await page.locator('#fact-givenBy').fill('');
  await page.locator('#make').click();
  expect(Buffer.compare((await saved(page)).bytes, await madeByCommand(text))).toBe(0);
});
