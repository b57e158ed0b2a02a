import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectionsOf } from '../../scripts/formats/epub/collections.ts';
import { en } from '../../scripts/locales/en/index.ts';
import { bookOf, fileIn } from '../formats/epub/sample-book.ts';
import { storedContent } from '../stored-content.ts';

const run = promisify(execFile);

/** The jar of Debian's package is not executable by name. */
const JAR = '/usr/share/java/epubcheck.jar';
const DEBIAN_CHROMIUM = '/usr/bin/chromium';

const { handouts } = await storedContent();
const collections = collectionsOf(handouts, en);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'epub-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const sheetNamed = (id: string) => {
  const handout = handouts.find((one) => one.id === id);
  if (handout === undefined) throw new Error(`The content has no ${id}`);
  return handout;
};

describe('epubcheck of Debian', () => {
  const books = [
    ...['hormone-therapy-prostate', 'how-cancer-spreads-to-bones', 'hormone-therapy-booklet'].map(
      (id): [string, () => Uint8Array] => [id, () => bookOf([sheetNamed(id)])],
    ),
    ...collections.map(({ id, title, sheets }): [string, () => Uint8Array] => [
      `book ${id}`,
      () => bookOf(sheets, { id, title }),
    ]),
  ];

  test.each(books)('%s: no error and no warning', async (id, make) => {
    const file = path.join(folder, `${id.replace(' ', '-')}.epub`);
    await writeFile(file, make());
    const { stdout, stderr } = await run('java', ['-jar', JAR, '--failonwarnings', file]);
    expect(`${stdout}${stderr}`).toContain('No errors or warnings detected');
  });
});

describe('Chromium as the engine of a reader', () => {
  test.each(['light', 'dark'] as const)('a chapter is read as XHTML on a %s page', async (colorScheme) => {
    const book = bookOf([sheetNamed('hormone-therapy-prostate')]);
    for (const name of ['hormone-therapy-prostate.xhtml', 'style.css'])
      await writeFile(path.join(folder, name), fileIn(book, name));
    const executable = existsSync(DEBIAN_CHROMIUM) ? { executablePath: DEBIAN_CHROMIUM } : {};
    const browser = await chromium.launch({ ...executable, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage({ colorScheme, viewport: { width: 360, height: 640 } });
      await page.goto(`file://${path.join(folder, 'hormone-therapy-prostate.xhtml')}`);
      const facts = await page.evaluate(
        '({ type: document.contentType, title: document.querySelector("h1").textContent,' +
          'drawings: [...document.querySelectorAll("svg.figure")].map((one) => one.getBoundingClientRect().height > 50),' +
          'overflow: document.documentElement.scrollWidth > innerWidth,' +
          'ground: getComputedStyle(document.body).backgroundColor })',
      );
      expect(facts).toEqual({
        type: 'application/xhtml+xml',
        title: 'Hormone therapy for bone metastasis',
        drawings: [true, true],
        overflow: false,
        ground: 'rgba(0, 0, 0, 0)',
      });
    } finally {
      await browser.close();
    }
  });
});
