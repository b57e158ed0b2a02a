import type { ExpectedPacket } from '../../expected/known-handouts.ts';
import { type FindingDetails, WHOLE } from '../../finding.ts';
import type { PdfFile } from '../../pdf/types.ts';
import { inItsOrder } from './in-its-order.ts';
import { model, titleAndLanguage } from './model.ts';
import { modelWords } from './model-words.ts';
import { withTop } from './with-top.ts';

/** The parts of a packet, each as a file of its own: its cover, its sheets, and what comes after them. */
const partsOf = (pdf: PdfFile): PdfFile[] => {
  const { structure } = pdf;
  if (structure === null) return [];
  return structure.top
    .flatMap(({ kids }) => kids)
    .filter((kid) => kid.kind === 'element')
    .map((part) => ({ ...withTop(pdf, [part]), xmp: null, isPart: true }));
};

/** Compares a packet with its sheets: title and language of the whole, and headings and words of each sheet in its own part. */
export const packetFindings = (pdf: PdfFile, expected: ExpectedPacket): FindingDetails[] => {
  const [, ...parts] = partsOf(pdf);
  const ofSheets = expected.sheets.flatMap((orders, index): FindingDetails[] => {
    const part = parts[index];
    const title = orders[0]?.title ?? '';
    if (part === undefined)
      return [{ condition: 'model-headings', place: WHOLE, found: `no part for “${title}”` }];
    const sheet = inItsOrder(part, orders);
    return [...model.find(sheet), ...modelWords.find(sheet)];
  });
  return [...titleAndLanguage(pdf, expected), ...ofSheets];
};
