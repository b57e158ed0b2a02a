import { pathToFileURL } from 'node:url';
import { launchChromium } from './chromium-browser.ts';

/**
 * A node that Chromium's PDF viewer exposes to screen readers: its role, such as `heading`, and its words.
 */
export type Said = { role: string; words: string };

const ROW = /^(?<depth>\+*)id#=-?\d+ (?<role>\w+)(?<rest>.*)$/u;
const NAME = / name='(?<name>.*?)'(?= \w+=| \w+$|$)/u;

/** The words and roles of a tree from chrome://accessibility, below the root of the PDF. */
const below = (tree: string): Said[] => {
  const rows = tree.split('\n').flatMap((line) => {
    const { depth = '', role = '', rest = '' } = ROW.exec(line)?.groups ?? {};
    return role === '' ? [] : [{ depth: depth.length, role, words: NAME.exec(rest)?.groups?.name ?? '' }];
  });
  const root = rows.findIndex(({ role }) => role === 'pdfRoot');
  const end = rows.findIndex(({ depth }, index) => index > root && depth <= (rows[root]?.depth ?? 0));
  return rows
    .slice(root + 1, end < 0 ? undefined : end)
    .filter(({ role }) => role !== 'inlineTextBox')
    .map(({ role, words }) => ({
      role,
      words: words.replaceAll('<newline>', ' ').replace(/\s+/gu, ' ').trim(),
    }));
};

/**
 * The accessibility tree of Chromium's PDF viewer, from chrome://accessibility; with or without its setting
 * to read tags.
 */
export const saidByChromium = async (file: string, readsTags: boolean): Promise<Said[]> => {
  const browser = await launchChromium(
    '--force-renderer-accessibility=complete',
    `--${readsTags ? 'enable' : 'disable'}-features=PdfTags`,
  );
  try {
    const context = await browser.newContext();
    const viewer = await context.newPage();
    await viewer.goto(pathToFileURL(file).href);
    const inspector = await context.newPage();
    for (let tries = 0; tries < 20; tries += 1) {
      await viewer.waitForTimeout(1000);
      await inspector.goto('chrome://accessibility/');
      const row = inspector.locator('#pages .row, #pages > div').filter({ hasText: '.pdf' }).first();
      await row.getByText('Show accessibility tree').click();
      await inspector.waitForTimeout(1000);
      const said = below(await row.innerText());
      if (said.some(({ role }) => role === 'heading')) return said;
    }
    throw new Error(`Chromium shows no heading of ${file}`);
  } finally {
    await browser.close();
  }
};
