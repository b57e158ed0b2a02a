import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';

/** Chromium with its PDF viewer, which only the new headless mode has; Debian's if installed. */
export const launchChromium = (...args: string[]): Promise<Browser> =>
  chromium.launch({
    ...(existsSync(DEBIAN_CHROMIUM) ? { executablePath: DEBIAN_CHROMIUM } : { channel: 'chromium' }),
    headless: false,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', ...args],
  });
