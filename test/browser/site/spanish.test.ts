import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPdf } from '../../../scripts/pdf-check/index.ts';
import { readPieces } from '../../render/read-pdf.ts';
import { run } from '../../run-program.ts';
import { type SpanishSite, writeSpanishSite } from '../../site/spanish-site.ts';
import { diagnosticsOf, newPage, type OpenSite, openSite } from './open-site.ts';

let written: SpanishSite;
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(async () => {
    written = await writeSpanishSite();
    return written;
  });
});
afterAll(() => site?.close());

/** A page of the site; an address that is not there fails the test. */
const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await newPage(site, options);
  page.on('response', (response) => {
    if (response.status() >= 400) expect.unreachable(`${response.url()}: ${response.status()}`);
  });
  await page.goto(site.web + path);
  return page;
};

const titles = (page: Page): Promise<string[]> => page.locator('#results h3 a').allTextContents();
const languageOf = (page: Page): Promise<string | null> => page.locator('html').getAttribute('lang');

const PAGES = {
  'the catalogue': 'es/index.html',
  'what was found, and a basket': 'es/index.html#q=quimioterapia&basket=es/chemotherapy,es/prostate',
  'the making of a packet': 'es/packet.html#cancer=prostate&sheets=chemotherapy-prostate,when-to-get-help',
  'a treatment sheet': 'es/chemotherapy-prostate.html',
  'a map of treatments': 'es/prostate.html',
  'a current revision': 'es/CH-PRO-1/index.html',
  'an address that no sheet has': '404.html',
  'sheets by code': 'es/infobutton.html?mainSearchCriteria.v.c=C61',
  'the English catalogue': 'index.html#cancer=prostate',
};

const STYLES: Record<string, BrowserContextOptions> = {
  '320 px, light': { viewport: { width: 320, height: 640 } },
  '1280 px, dark': { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
};

describe.each(Object.entries(STYLES))('at %s', (_, style) => {
  test.each(Object.entries(PAGES))(
    'axe finds nothing on %s, and it needs no scrolling sideways',
    async (__, path) => {
      const page = await open(path, style);
      await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
      expect(await diagnosticsOf(page)).toEqual([]);
      expect(
        await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
      ).toBeLessThanOrEqual(0);
      await page.context().close();
    },
  );
});

describe('a person who reads Spanish', () => {
  test('comes to the Spanish catalogue from the English one by words in Spanish', async () => {
    const page = await open('index.html');
    await page.getByRole('link', { name: 'Hojas en español' }).click();
    await page.waitForURL('**/es/index.html');
    expect(await languageOf(page)).toBe('es');
    expect(await page.locator('h1').textContent()).toBe('Encuentre una hoja');
  });

  test.each([
    ['próstata', 'prostata'],
    ['vómito', 'vomito'],
    ['hinchazón', 'HINCHAZON'],
  ])('finds the same sheets with and without accents: %s, %s', async (accented, plain) => {
    const page = await open('es/index.html');
    const found = async (words: string): Promise<string[]> => {
      await page.locator('#choose-words').fill(words);
      await page.waitForURL(`**#q=${encodeURIComponent(words)}*`);
      await page.locator('#results h3').first().waitFor();
      return titles(page);
    };
    const all = await found(accented);
    expect(all.length).toBeGreaterThan(0);
    expect(await found(plain)).toEqual(all);
  });

  test.each([
    ['quimio', 'Quimioterapia'],
    ['cuando llamar', 'Cuándo pedir ayuda'],
    ['quimioterapa', 'Quimioterapia'],
    ['me duele el hueso', ''],
  ])('finds by everyday words: %s', async (words, title) => {
    const page = await open(`es/index.html#q=${encodeURIComponent(words)}`);
    await page.locator('#results h3').first().waitFor();
    expect((await titles(page))[0]).toContain(title);
    expect(await page.locator('#status').textContent()).toMatch(/hoja/u);
  });

  test('opens, from what was found, sheet, PDF and picture, and from the sheet the Spanish catalogue again', async () => {
    const page = await open('es/index.html#cancer=prostate');
    const pdf = await page.locator('#results .card a.button').first().getAttribute('href');
    expect(pdf).toMatch(/^\.\.\/pdf\/es\//u);
    expect((await page.request.get(new URL(pdf ?? '', page.url()).href)).status()).toBe(200);
    await page.waitForFunction("document.querySelector('#results img').naturalWidth > 0");
    await page.locator('#results h3 a').first().click();
    await page.waitForURL('**/es/*.html');
    await page.getByRole('link', { name: 'Todas las hojas' }).click();
    await page.waitForURL('**/es/index.html');
  });

  test('reads which sheets are not in Spanish yet, in Spanish, and may open the English one', async () => {
    const page = await open('es/index.html');
    const section = page.locator('section', { has: page.locator('#untranslated') });
    expect(await section.locator('h2').textContent()).toBe('Todavía no están en español (4)');
    expect(await section.locator('li').first().textContent()).toBe('Huesos fuertes (BO): Strong bones');
    await section.getByRole('link', { name: 'Strong bones' }).click();
    await page.waitForURL('**/en/bones.html');
  });

  test('sees on the page of a printed address in Spanish whether the sheet is current', async () => {
    const page = await open('es/CH-PRO-1/');
    expect(await languageOf(page)).toBe('es');
    expect(await page.locator('main').textContent()).toContain('Esta hoja está al día.');
    await page.getByRole('link', { name: /^Leerla en la pantalla/u }).click();
    await page.waitForURL('**/es/chemotherapy-prostate.html');
  });

  test('reads at an address that no sheet has, in Spanish too, what to do', async () => {
    const page = await open('404.html');
    expect(await page.locator('section[lang="es"] h2').textContent()).toBe(
      'Ninguna hoja tiene esta dirección',
    );
  });

  test('finds all sheets without JavaScript', async () => {
    const page = await open('es/index.html', { javaScriptEnabled: false });
    expect(await page.locator('#all a').allTextContents()).toContain('Cuándo pedir ayuda');
    await page.locator('#all a', { hasText: 'Cuándo pedir ayuda' }).click();
    await page.waitForURL('**/es/when-to-get-help.html');
  });
});

test('each sheet leads to itself in the other language, in the head too', async () => {
  const page = await open('es/chemotherapy.html');
  expect(await page.locator('link[rel=alternate][hreflang=en]').getAttribute('href')).toBe(
    '../en/chemotherapy.html',
  );
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/en/chemotherapy.html');
  await page.getByRole('link', { name: 'español' }).click();
  await page.waitForURL('**/es/chemotherapy.html');
});

test('the English catalogue shows which sheets are in Spanish, and leads to them', async () => {
  const page = await open('index.html');
  await page.locator('#choose-language').selectOption('es');
  await page.locator('#results h3').first().waitFor();
  const found = await titles(page);
  expect(found).toHaveLength(5);
  expect(found).toContain('When to get help');
  await page.getByRole('link', { name: 'español: When to get help' }).click();
  await page.waitForURL('**/es/when-to-get-help.html');
});

describe('a sheet in two languages', () => {
  const opened = async (path: string, name: string): Promise<{ pdf: string | null; page: Page }> => {
    const page = await open(path);
    const pdf = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    expect((await page.request.get(new URL(pdf ?? '', page.url()).href)).status()).toBe(200);
    return { pdf, page };
  };

  test('is offered to a nurse who searches in English, from the English sheet', async () => {
    const { pdf, page } = await opened(
      'index.html#q=when+to+get+help',
      'Open with Spanish beside it: When to get help, Letter, in two languages',
    );
    expect(pdf).toBe('pdf/es/letter-bilingual/when-to-get-help.pdf');
    expect(await page.locator('a[hreflang=es]', { hasText: 'Open with Spanish beside it' }).count()).toBe(1);
  });

  test('is offered to a person who reads Spanish, in Spanish', async () => {
    const { pdf } = await opened(
      'es/index.html#q=ayuda',
      'Abrir con el inglés al lado: Cuándo pedir ayuda, Carta, en dos idiomas',
    );
    expect(pdf).toBe('../pdf/es/letter-bilingual/when-to-get-help.pdf');
  });

  test('is offered on the paper that there is, and not where no translation is made', async () => {
    const page = await open('index.html#q=when+to+get+help&paper=a4');
    await page.getByRole('link', { name: /^Open with Spanish beside it/u }).waitFor();
    await page.goto(`${site.web}index.html#q=strong+bones`);
    await page.reload();
    await page.locator('#results h3 a', { hasText: 'Strong bones' }).waitFor();
    const card = page.locator('.card', { hasText: 'Strong bones' });
    expect(await card.getByRole('link', { name: /beside it/u }).count()).toBe(0);
  });

  test.each([
    ['en', 'PDF: Spanish, Letter paper, English beside it, '],
    ['es', 'PDF: Papel carta, con el inglés al lado, '],
  ])('is listed on the page of the sheet in %s', async (language, words) => {
    const page = await open(`${language}/when-to-get-help.html`);
    const link = page.locator('.pdfs a', { hasText: words });
    expect(await link.getAttribute('href')).toBe('../pdf/es/letter-bilingual/when-to-get-help.pdf');
  });
});

describe('records systems', () => {
  test('find a sheet in two languages with both of them, in the catalogue and in its Bundle of FHIR', async () => {
    const page = await open('index.html');
    const read = async (path: string) => (await page.request.get(site.web + path)).json();
    const href = 'pdf/es/letter-bilingual/when-to-get-help.pdf';
    type Listed = { language: string; pdfs: { href: string }[] };
    const { sheets }: { sheets: Listed[] } = await read('catalog.json');
    const listed = sheets.filter(({ pdfs }) => pdfs.some((pdf) => pdf.href === href));
    expect(listed.map(({ language, pdfs }) => [language, pdfs.find((pdf) => pdf.href === href)])).toEqual([
      ['es', expect.objectContaining({ edition: 'letter-bilingual', beside: 'en' })],
    ]);
    type Found = { resource: { description: string; content: { attachment: { url: string } }[] } };
    const { entry }: { entry: Found[] } = await read('catalog.fhir.json');
    const found = entry.filter(({ resource }) => resource.content[0]?.attachment.url === href);
    expect(found).toMatchObject([{ resource: { content: [{ attachment: { language: 'es' } }] } }]);
    expect(found[0]?.resource.description).toContain('con el inglés al lado');
  });

  const ask = async (language: string | null): Promise<{ page: Page; links: (string | null)[] }> => {
    const asked = language === null ? '' : `&informationRecipient.languageCode.c=${language}`;
    const page = await open(
      `infobutton.html?mainSearchCriteria.v.c=C61&mainSearchCriteria.v.cs=2.16.840.1.113883.6.90${asked}`,
    );
    await page.locator('#answers > li').first().waitFor();
    await page.waitForFunction("/^\\d/.test(document.getElementById('status').textContent)");
    const items = await page.locator('#answers > li').all();
    return { page, links: await Promise.all(items.map((item) => item.getAttribute('lang'))) };
  };

  test.each(['es', 'es-US', 'ES'])('that ask for %s are answered in Spanish', async (language) => {
    const { page, links } = await ask(language);
    expect(new URL(page.url()).pathname).toBe('/es/infobutton.html');
    expect(await page.locator('#status').textContent()).toContain('hojas contestan la pregunta');
    expect(new Set(links)).toEqual(new Set(['es']));
    await page.locator('#answers a').first().click();
    await page.waitForURL('**/es/*.html');
  });

  test.each(['en', null])('that ask for %s are answered in English', async (language) => {
    const { page, links } = await ask(language);
    expect(new URL(page.url()).pathname).toBe('/infobutton.html');
    expect(new Set(links)).toEqual(new Set(['en']));
  });

  test('that ask in Spanish for a sheet that is in English alone get that', async () => {
    const page = await open(
      'infobutton.html?mainSearchCriteria.v.dn=Strong%20bones&informationRecipient.languageCode.c=es',
    );
    await page.waitForURL('**/es/infobutton.html*');
    expect(await page.locator('#answers > li[lang=en]').allTextContents()).toHaveLength(1);
  });
});

/** The same packet by the command line. */
const madeByCommand = async (yaml: string, clinic: string): Promise<Uint8Array> => {
  const folder = await mkdtemp(join(tmpdir(), 'packet-'));
  try {
    await writeFile(join(folder, 'clinic.yaml'), clinic);
    await writeFile(join(folder, 'packet.yaml'), yaml);
    const { code, stderr } = await run('packet', [join(folder, 'packet.yaml'), '--content', written.content]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return await readFile(join(folder, 'packet.pdf'));
  } finally {
    await rm(folder, { recursive: true });
  }
};

test('facts of a clinic that were typed on the English page are in a packet in Spanish, and its packet file makes the same', async () => {
  const page = await open('packet.html', { acceptDownloads: true });
  await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
  await page.locator('#clinic-facts [data-fact="name"]').fill('Riverside Cancer Center');
  await page.locator('#remember').check();
  await page.locator('#clinic-facts [data-fact="name"]').blur();
  await page.getByRole('link', { name: 'Hojas en español' }).click();
  await page.waitForURL('**/es/packet.html');
  expect(await page.locator('h1').textContent()).toBe('Haga un paquete');
  expect(await page.locator('#clinic-facts [data-fact="name"]').inputValue()).toBe('Riverside Cancer Center');
  await page.goto(`${site.web}es/packet.html#pair=chemotherapy-prostate`);
  await page.reload();
  expect(await page.locator('#contents .code').allTextContents()).toEqual(['PRO', 'CH-PRO', 'HELP']);
  await page.locator('#make').click();
  const link = page.locator('#made-actions a[download]');
  await link.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const bytes = new Uint8Array(await readFile(await download.path()));
  expect((await checkPdf(bytes)).findings).toEqual([]);
  const text = (await readPieces(bytes))
    .flat()
    .map((piece) => piece.text)
    .join(' ');
  expect(text).toContain('Riverside Cancer Center');
  expect(text).toContain('Cuándo pedir ayuda');
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('#save-packet').click()]);
  const yaml = `${await readFile(await file.path(), 'utf8')}clinic: clinic.yaml\n`;
  expect(yaml).toContain('language: es\n');
  expect(Buffer.compare(bytes, await madeByCommand(yaml, 'name: Riverside Cancer Center\n'))).toBe(0);
});
