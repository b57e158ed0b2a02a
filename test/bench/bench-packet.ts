import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { renderPacket } from '../../scripts/core/index.ts';
import type { PacketShelf } from '../../scripts/model/packet.ts';
import { packetJob } from '../../scripts/packet/packet-job.ts';
import { packetFile } from '../../scripts/packet/packet-schema.ts';
import { median } from './statistics.ts';

/**
 * Cost of packets in the browser, for a built site: bytes loaded, time compared with Node's for the same four
 * sheets when both are warm, and memory of the tab for 40 sheets. `npx tsx test/bench/bench-packet.ts
 * output/site`.
 */
const [site = 'output/site'] = process.argv.slice(2);
const ROUNDS = 7;
const SHEETS = ['prostate', 'hormone-therapy-prostate', 'abiraterone', 'when-to-get-help'];
const DEBIAN_CHROMIUM = '/usr/bin/chromium';

const assetOf = (name: string): Promise<Buffer> => readFile(join(site, 'assets', name));

const packed = async (names: readonly string[]): Promise<number> =>
  (await Promise.all(names.map(assetOf))).reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);

const shelfOf = async (): Promise<PacketShelf> => {
  const script = String(await assetOf('packet-sheets.js'));
  return JSON.parse(script.slice(script.indexOf('=') + 1, script.lastIndexOf(';')));
};

/** Makes the four sheets in this process; milliseconds each time. */
const nodeMaker = (shelf: PacketShelf): (() => Promise<number>) => {
  const handouts = SHEETS.flatMap((id) => shelf.handouts.find((handout) => handout.id === id) ?? []);
  const { clinic, version } = shelf;
  const job = packetJob(packetFile.parse({ sheets: SHEETS }), handouts, {
    clinic,
    teachBack: null,
    version,
    date: new Date(0),
  });
  if (job === null) throw new Error(`The site lacks one of ${SHEETS.join(', ')}`);
  return async () => {
    const began = performance.now();
    await renderPacket(job);
    return performance.now() - began;
  };
};

const open = async (browser: Browser, ids: readonly string[]): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(`file://${resolve(site)}/packet.html#sheets=${ids.join(',')}`);
  return page;
};

/** Milliseconds from the press of the button until the PDF is offered. */
const make = async (page: Page): Promise<number> => {
  const began = performance.now();
  await page.locator('#make').click();
  await page.locator('#made a[download]').waitFor({ timeout: 0 });
  const took = performance.now() - began;
  await page.evaluate("document.getElementById('packet').dispatchEvent(new Event('input'))");
  await page.evaluate("document.getElementById('made-actions').replaceChildren()");
  return took;
};

/** Memory of a process in MB: `own` is what the task manager of Chromium shows for a tab, `all` has the program too, which all tabs share. */
type Memory = { own: number; all: number };

const memoryOf = async (process: number): Promise<Memory> => {
  const text = await readFile(`/proc/${process}/status`, 'utf8');
  const size = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(text)?.[1] ?? 0) / 1000;
  return { own: size('RssAnon') + size('VmSwap'), all: size('VmRSS') };
};

/** The most memory that a process has until the work ends, looked at every 50 ms. */
const mostMemory = async (process: number, work: Promise<unknown>): Promise<Memory> => {
  let most: Memory = { own: 0, all: 0 };
  let goesOn = true;
  const end = work.finally(() => {
    goesOn = false;
  });
  while (goesOn) {
    const { own, all } = await memoryOf(process);
    most = { own: Math.max(most.own, own), all: Math.max(most.all, all) };
    await setTimeout(50);
  }
  await end;
  return most;
};

/** The process that draws the newest tab and runs its worker. */
const newestTab = async (browser: Browser): Promise<number> => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const tabs = processInfo.filter(({ type }) => type === 'renderer');
  return Math.max(...tabs.map(({ id }) => id));
};

const print = (what: string, value: string): void => void process.stdout.write(`${what}: ${value}\n`);

const shelf = await shelfOf();
const first = await packed(['site.css', 'catalogue-data.js', 'catalogue.js']);
const renderer = await packed(['packet-worker.js', 'packet-sheets.js', 'packet-fonts.js']);
print('catalogue, packed without fonts', `${(first / 1000).toFixed(0)} kB`);
print('renderer, sheets and fonts, packed', `${(renderer / 1e6).toFixed(2)} MB`);
print('the wider typeface, packed', `${((await packed(['packet-wide-fonts.js'])) / 1e6).toFixed(2)} MB`);

const browser = await chromium.launch({
  ...(existsSync(DEBIAN_CHROMIUM) ? { executablePath: DEBIAN_CHROMIUM } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await open(browser, SHEETS);
const makeInNode = nodeMaker(shelf);
const [node, tab]: [number[], number[]] = [[], []];
// in turns, so that both meet the same load of the machine
for (let round = 0; round <= ROUNDS; round += 1) {
  node.push(await makeInNode());
  tab.push(await make(page));
}
await page.close();
const [nodeWarm, tabWarm] = [median(node.slice(1)), median(tab.slice(1))];
print('four sheets in Node, first and warm', `${node[0]?.toFixed(0)} and ${nodeWarm.toFixed(0)} ms`);
print('four sheets in Chromium, first and warm', `${tab[0]?.toFixed(0)} and ${tabWarm.toFixed(0)} ms`);
print('Chromium beside Node, warm', `${(tabWarm / nodeWarm).toFixed(2)} x`);

const many = await open(
  browser,
  shelf.handouts.slice(0, 40).map(({ id }) => id),
);
const making = make(many);
const most = await mostMemory(await newestTab(browser), making);
print('40 sheets in Chromium', `${((await making) / 1000).toFixed(1)} s`);
print(
  'memory of its tab at most',
  `${most.own.toFixed(0)} MB, ${most.all.toFixed(0)} with the program of Chromium`,
);
await browser.close();
