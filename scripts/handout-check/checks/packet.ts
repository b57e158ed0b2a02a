import { type FindingDetails, type PdfFile, WHOLE } from '../../pdf-check/index.ts';
import type { HandoutCondition } from '../conditions.ts';
import type { ExpectedPacket } from '../expected/known-handouts.ts';
import { titleAndLanguage } from './model.ts';
import { sheetFindings } from './sheet.ts';
import { withTop } from './with-top.ts';

type Details = FindingDetails<HandoutCondition>[];

/** The parts of a packet, each as a file of its own: its cover, its sheets, and what comes after them. */
const partsOf = (pdf: PdfFile): PdfFile[] => {
  const { structure } = pdf;
  if (structure === null) return [];
  return structure.top
    .flatMap(({ kids }) => kids)
    .filter((kid) => kid.kind === 'element')
    .map((part) => ({ ...withTop(pdf, [part]), xmp: null }));
};

/** Compares a packet with its sheets: title and language of the whole, and headings and words of each sheet in its own part. */
export const packetFindings = (pdf: PdfFile, expected: ExpectedPacket): Details => {
  const [, ...parts] = partsOf(pdf);
  const ofSheets = expected.sheets.flatMap((orders, index): Details => {
    const part = parts[index];
    const title = orders[0]?.title ?? '';
    if (part === undefined)
      return [{ condition: 'model-headings', place: WHOLE, found: `no part for “${title}”` }];
    return sheetFindings(part, orders, 1);
  });
  return [...titleAndLanguage(pdf, expected), ...ofSheets];
};
