import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { load } from '../../tagged-pdf/read-structure.ts';

/** A line of text, or a drawing, on a page: points from the top left corner, page 1 being 0. */
export type Placed = {
  page: number;
  left: number;
  top: number;
  bottom: number;
  text: string;
  /** Types and numbers of its elements from the outside in. */
  path: readonly ReadElement[];
};
/** One element of the structure tree; the same object on every page of its parts. */
export type ReadElement = { type: string };
export type ReadSheet = {
  pages: number;
  /** All text in reading order, without running head and footer. */
  body: Placed[];
  /** Words of artifacts, by page. */
  artifacts: string[];
};

type Spot = { left: number; baseline: number; size: number; text: string };
type PageTexts = { height: number; spots: Map<number, Spot[]>; artifacts: string };
type TextItem = { str?: string; transform?: number[]; type?: string; id?: string };

const readTexts = (items: readonly TextItem[], height: number): PageTexts => {
  const spots = new Map<number, Spot[]>();
  let artifacts = '';
  const open: (number | null)[] = [];
  for (const { type, id, str, transform } of items) {
    if (type?.startsWith('begin')) open.push(id ? Number(id.split('_mc')[1]) : null);
    else if (type === 'endMarkedContent') open.pop();
    if (str === undefined || !transform) continue;
    const [a = 0, b = 0, , , left = 0, y = 0] = transform;
    const mcid = open.findLast((each) => each !== null) ?? null;
    const spot = { left, baseline: height - y, size: Math.hypot(a, b), text: str };
    if (mcid === null) artifacts += `${str} `;
    else spots.set(mcid, [...(spots.get(mcid) ?? []), spot]);
  }
  return { height, spots, artifacts };
};

const readPages = async (bytes: Uint8Array): Promise<PageTexts[]> => {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const pages: PageTexts[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    pages.push(readTexts(items as TextItem[], page.view[3] as number));
  }
  await task.destroy();
  return pages;
};

const name = (text: string): PDFName => PDFName.of(text);

/** Lines and drawings of the structure tree in reading order. */
const walk = (
  file: Awaited<ReturnType<typeof load>>,
  pages: readonly PageTexts[],
  root: PDFDict,
): Placed[] => {
  const refs = file.getPages().map(({ ref }) => ref);
  const found: Placed[] = [];
  const put = (page: number, mcid: number, path: readonly ReadElement[]): void => {
    for (const { left, baseline, size, text } of pages[page]?.spots.get(mcid) ?? []) {
      if (text.trim() === '') continue;
      found.push({ page, left, top: baseline - size * 0.75, bottom: baseline + size * 0.25, text, path });
    }
  };
  const drawn = (element: PDFDict, page: number, path: readonly ReadElement[]): void => {
    const box = element.lookupMaybe(name('A'), PDFDict)?.lookupMaybe(name('BBox'), PDFArray);
    if (!box || page < 0) return;
    const [left = 0, bottom = 0, , top = 0] = box.asArray().map((each) => (each as PDFNumber).asNumber());
    const { height } = pages[page] as PageTexts;
    found.push({ page, left, top: height - top, bottom: height - bottom, text: '', path });
  };
  const visit = (object: PDFObject, page: number, path: readonly ReadElement[]): void => {
    const element = object instanceof PDFNumber ? null : file.context.lookup(object, PDFDict);
    const own = element?.get(name('Pg'));
    const at = own ? refs.indexOf(own as PDFRef) : page;
    const mcid = element ? element.get(name('MCID')) : object;
    if (mcid instanceof PDFNumber) put(at, mcid.asNumber(), path);
    if (!element?.get(name('S'))) return;
    const inside = [...path, { type: element.lookup(name('S'), PDFName).decodeText() }];
    if (inside.at(-1)?.type === 'Figure') drawn(element, at, inside);
    const kids = element.get(name('K'));
    const value = kids instanceof PDFRef ? file.context.lookup(kids) : kids;
    for (const kid of value instanceof PDFArray ? value.asArray() : []) visit(kid, at, inside);
  };
  visit(root.lookup(name('K'), PDFArray).get(0), 0, []);
  return found;
};

/** Content and positions of a finished sheet, read with libraries that did not write it. */
export const readSheet = async (bytes: Uint8Array): Promise<ReadSheet> => {
  const file = await load(bytes);
  const pages = await readPages(bytes);
  const all = walk(file, pages, file.catalog.lookup(name('StructTreeRoot'), PDFDict));
  const title = all.findIndex(({ path }) => path.at(-1)?.type === 'H1');
  // The chips above the title come before it, the running head before those, the footer after the last
  // section.
  const end = all.findLastIndex(({ path }) => path.length > 2);
  const isRunning = ({ path }: Placed, index: number): boolean =>
    path.length === 2 && (index < title || index > end);
  return {
    pages: pages.length,
    body: all.filter((placed, index) => !isRunning(placed, index)),
    artifacts: pages.map(({ artifacts }) => artifacts),
  };
};
