import { readFile } from 'node:fs/promises';
import type { OtherLanguage, SiteFolder } from '../../templates/web/site-folder.ts';
import { documentDate } from '../build/plan/document-date.ts';
import type { FolderFile } from '../build/publish/replace-folder.ts';
import { EMPTY_CLINIC } from '../model/empty-clinic.ts';
import type { FontFiles, PacketShelf } from '../model/packet.ts';
import { bundlePacketWorker } from './bundle-packet.ts';
import { bundlePdfWorker } from './bundle-pdf-worker.ts';
import { dataScript } from './catalogue-data.ts';
import { licencesOf } from './licences.ts';
import { type PacketParts, packetPageData } from './packet-page-data.ts';
import type { Pages } from './pages.tsx';

const FONTS = new URL('../../templates/fonts/', import.meta.url);
const FACES = [400, 600, 700].flatMap((weight) => [`${weight}`, `${weight}-italic`]);

const readFonts = async (typeface: string): Promise<FontFiles> => {
  const names = FACES.map((face) => `${typeface}-${face}`);
  const files = await Promise.all(names.map((name) => readFile(new URL(`${name}.ttf`, FONTS))));
  return Object.fromEntries(files.map((file, index) => [names[index] ?? '', file.toString('base64')]));
};

const shelfOf = ({ sheets, clinic, teachBacks, locale }: PacketParts, version: string): PacketShelf => ({
  language: locale.tag,
  handouts: sheets.map(({ handout }) => handout).filter(({ language }) => language === locale.tag),
  teachBack: teachBacks[locale.tag] ?? null,
  clinic: clinic ?? EMPTY_CLINIC,
  version,
  date: documentDate(version, {}).toISOString(),
});

/** What the page of a language needs beside its sheets. */
type PacketPage = PacketParts & { version: string; folder: SiteFolder; others: readonly OtherLanguage[] };

/** The page of a language that makes packets in the browser, its data, and the sheets that it makes them of. */
export const packetPageFiles = (parts: PacketPage, pages: Pages): FolderFile[] => {
  const { folder, locale, others, version } = parts;
  return [
    { path: `${folder.path}packet.html`, bytes: pages.packet({ locale, folder, others }) },
    { path: `${folder.scripts}packet-data.js`, bytes: dataScript('packetData', packetPageData(parts)) },
    { path: `${folder.scripts}packet-sheets.js`, bytes: dataScript('packetShelf', shelfOf(parts, version)) },
  ];
};

/**
 * What the pages of all languages load for the first packet: renderer and fonts; the reader of PDFs for the preview; the wider typeface for
 * letters that only it has.
 */
export const packetToolFiles = async (): Promise<FolderFile[]> => {
  const script = (name: string, key: string, data: unknown): FolderFile => ({
    path: `assets/${name}.js`,
    bytes: dataScript(key, data),
  });
  const maker = await bundlePacketWorker();
  const reader = await bundlePdfWorker();
  return [
    script('packet-worker', 'packetWorker', maker.program),
    script('pdf-worker', 'pdfWorker', reader.program),
    { path: 'assets/packet-licences.txt', bytes: await licencesOf([...maker.files, ...reader.files]) },
    script('packet-fonts', 'packetFonts', await readFonts('AtkinsonHyperlegibleNext')),
    script('packet-wide-fonts', 'packetWideFonts', await readFonts('NotoSans')),
  ];
};
