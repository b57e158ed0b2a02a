import { readdir, readFile } from 'node:fs/promises';
import type { FolderFile } from '../build/publish/replace-folder.ts';
import type { Pages } from './pages.tsx';

const TEMPLATES = new URL('../../templates/', import.meta.url);

/** The stylesheets of all pages, then of the blocks, then of the catalogue, as files below `templates/`. */
const styleFiles = async (): Promise<string[]> => {
  const names = await readdir(new URL('blocks/', TEMPLATES), { recursive: true });
  const ofBlocks = names.filter((name) => name.endsWith('web.css')).sort();
  return ['web/site.css', ...ofBlocks.map((name) => `blocks/${name}`), 'web/catalogue.css', 'web/packet.css'];
};

const readStyles = async (): Promise<string[]> =>
  Promise.all((await styleFiles()).map((name) => readFile(new URL(name, TEMPLATES), 'utf8')));

/** Third-party files in the folder of the site, each under its own licence. */
const LICENCES: readonly [name: string, file: string][] = [
  ['stemmer', '../node_modules/stemmer/license'],
  ['fflate', '../node_modules/fflate/LICENSE'],
  ['Atkinson Hyperlegible Next', 'fonts/AtkinsonHyperlegibleNext-OFL.txt'],
];

const readLicence = async ([name, file]: (typeof LICENCES)[number]): Promise<string> =>
  `${name}\n\n${await readFile(new URL(file, TEMPLATES), 'utf8')}`;

/** The Latin letters of the sheets' typeface, by weight. */
const FONTS = [400, 700];

const readFont = async (weight: number): Promise<FolderFile> => ({
  path: `assets/atkinson-${weight}.woff2`,
  bytes: await readFile(new URL(`fonts/AtkinsonHyperlegibleNext-latin-${weight}.woff2`, TEMPLATES)),
});

/** Assets shared by all pages: colours (`accent` is the clinic's own, `#RRGGBB`), style and typeface. */
export const readAssets = async (accent: string | null, pages: Pages): Promise<FolderFile[]> => [
  {
    path: 'assets/site.css',
    bytes: pages.colours(accent) + (await readStyles()).join(''),
  },
  { path: 'assets/licences.txt', bytes: (await Promise.all(LICENCES.map(readLicence))).join('\n\n') },
  ...(await Promise.all(FONTS.map(readFont))),
];
