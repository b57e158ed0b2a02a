import { readFile } from 'node:fs/promises';
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

/**
 * The packet page and its assets: its data immediately; the renderer, sheets and fonts for the first packet;
 * the PDF reader for the preview; the wider typeface for letters that only it has.
 */
export const packetFiles = async (
  parts: PacketParts,
  version: string,
  pages: Pages,
): Promise<FolderFile[]> => {
  const script = (name: string, key: string, data: unknown): FolderFile => ({
    path: `assets/${name}.js`,
    bytes: dataScript(key, data),
  });
  const maker = await bundlePacketWorker();
  const reader = await bundlePdfWorker();
  return [
    { path: 'packet.html', bytes: pages.packet({ locale: parts.locale }) },
    script('packet-data', 'packetData', packetPageData(parts)),
    script('packet-worker', 'packetWorker', maker.program),
    script('pdf-worker', 'pdfWorker', reader.program),
    { path: 'assets/packet-licences.txt', bytes: await licencesOf([...maker.files, ...reader.files]) },
    script('packet-sheets', 'packetShelf', shelfOf(parts, version)),
    script('packet-fonts', 'packetFonts', await readFonts('AtkinsonHyperlegibleNext')),
    script('packet-wide-fonts', 'packetWideFonts', await readFonts('NotoSans')),
  ];
};
