import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Pages } from './pages.tsx';
import type { SiteFile } from './site-files.ts';

const STYLE = fileURLToPath(new URL('../../templates/web/site.css', import.meta.url));

/** The Latin letters of the sheets' typeface, by weight. */
const FONTS = [400, 700];

const fontFile = (weight: number): string =>
  fileURLToPath(
    import.meta.resolve(
      `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`,
    ),
  );

const readFont = async (weight: number): Promise<SiteFile> => ({
  path: `assets/atkinson-${weight}.woff2`,
  bytes: await readFile(fontFile(weight)),
});

/** What all pages share: colours (`accent` is the clinic's own, `#RRGGBB`), style and typeface. */
export const readAssets = async (accent: string | null, pages: Pages): Promise<SiteFile[]> => [
  { path: 'assets/site.css', bytes: pages.colours(accent) + (await readFile(STYLE, 'utf8')) },
  ...(await Promise.all(FONTS.map(readFont))),
];
