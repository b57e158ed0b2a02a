import { encode } from 'fast-png';
import type { SheetFacts } from '../../templates/web/catalogue/sheet-facts.ts';
import type { Build } from '../build/manifest/read-build.ts';
import { pdfPath } from '../build/manifest/site-paths.ts';
import type { FolderFile } from '../build/publish/replace-folder.ts';
import { type Pixels, rasterise } from '../preview/rasterise.ts';
import { picturePath } from './catalog/catalog.ts';

/** Pixels per inch: twice the resolution of a catalogue card. */
const DPI = 36;
/** Step between shades of each colour, for a small file. */
const STEP = 17;

/** The picture without its alpha, in few shades. */
const toPng = ({ width, height, data }: Pixels): Uint8Array => {
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    for (const colour of [0, 1, 2])
      rgb[pixel * 3 + colour] = Math.round((data[pixel * 4 + colour] ?? 0) / STEP) * STEP;
  return encode({ width, height, data: rgb, channels: 3, depth: 8 });
};

/** The first page of each sheet as a PNG of about 306 pixels width, of its first printed form. */
export const pagePictures = async (sheets: readonly SheetFacts[], { pdfs }: Build): Promise<FolderFile[]> => {
  const byPath = new Map([...pdfs].map(([file, bytes]) => [pdfPath(file), bytes]));
  const files: FolderFile[] = [];
  for (const {
    handout,
    pdfs: [first],
  } of sheets) {
    const pdf = byPath.get(first?.href ?? '');
    if (pdf === undefined) continue;
    const [page] = await rasterise(pdf, DPI, 1);
    if (page) files.push({ path: picturePath(handout), bytes: toPng(page) });
  }
  return files;
};
