import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { writeSampleSite } from '../../site/sample-site.ts';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';
const require = createRequire(import.meta.url);
const AXE = require.resolve('axe-core/axe.min.js');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'application/atom+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
};

/** The site on disk, on a local server, and a browser. */
export type OpenSite = {
  /** Address of its folder on the disk and over http; both end in `/`. */
  disk: string;
  web: string;
  browser: Browser;
  close: () => Promise<void>;
};

/** A server without compression, so that response sizes equal file sizes. */
const serve = async (folder: string): Promise<{ address: string; close: () => void }> => {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const bytes = await readFile(path.join(folder, name)).catch(() => null);
    response.writeHead(bytes ? 200 : 404, { 'content-type': TYPES[path.extname(name)] ?? 'text/plain' });
    response.end(bytes ?? 'There is no such file.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => server.closeAllConnections() ?? server.close(),
  };
};

/** Writes a site, the sample when no other is named, and opens it. */
export const openSite = async (write = writeSampleSite): Promise<OpenSite> => {
  const { folder, remove } = await write();
  const server = await serve(folder);
  const browser = await chromium.launch({
    ...(existsSync(DEBIAN_CHROMIUM) ? { executablePath: DEBIAN_CHROMIUM } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return {
    disk: `file://${folder}/`,
    web: server.address,
    browser,
    close: async () => {
      await browser.close();
      server.close();
      await remove();
    },
  };
};

/** A new page; a script error on it fails its test. */
export const newPage = async (site: OpenSite, options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.unreachable(error.message));
  return page;
};

type Violation = { id: string; help: string; nodes: { html: string; failureSummary: string }[] };

/**
 * Findings of axe-core on a page, one line per place; text must have a contrast of 7, or 4.5 where it is
 * large.
 */
export const diagnosticsOf = async (page: Page): Promise<string[]> => {
  await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate<{ violations: Violation[] }>(
    "axe.run(document, { rules: { 'color-contrast-enhanced': { enabled: true } } })",
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
};
