import type { SheetContext } from '../sheet-context.tsx';
import { isOfPacket, packetPage, pageAndPacketPage, WIDEST, WIDEST_IN_PACKET } from './packet-footer.ts';

/** Name of the sheet, to the left of the page number; `packetLine`: the page of the packet has its own line instead of being next to that of the sheet. */
export type FooterName = { name: string; packetLine: boolean };

const codeOf = ({ handout }: Pick<SheetContext, 'handout'>): string => `${handout.code}-${handout.revision}`;

/** Name of the sheet: code and revision as in its web address, and its short name. */
const sheetName = ({ handout, packet }: Pick<SheetContext, 'handout' | 'packet'>): string =>
  isOfPacket({ packet }) ? handout.runningTitle : `${codeOf({ handout })} · ${handout.runningTitle}`;

const labelWidth = ({ theme, textWidth }: SheetContext, text: string): number => {
  const { size, weight } = theme.type.label;
  return textWidth(text, { weight, italic: false }) * size + 2;
};

/** Whether a name and words to its right fit on one line of this width. */
const fitsBeside = (sheet: SheetContext, name: string, words: string, width: number): boolean =>
  labelWidth(sheet, name) + sheet.theme.gutter + labelWidth(sheet, words) <= width;

/** Whether name, version and page number fit on one line. */
export const fitsOneLine = (sheet: SheetContext): boolean => {
  const { theme, phrases, version } = sheet;
  const page = phrases.page(version, WIDEST.number, WIDEST.total);
  return fitsBeside(sheet, sheetName(sheet), page, theme.textWidth);
};

/**
 * The name in the footer, and whether the page of the packet needs its own line. A line can cost the sheet a
 * page, so only the code is printed if that makes room for the page of the packet.
 */
export const nameAndPacketLine = (sheet: SheetContext, width: number, withVersion: boolean): FooterName => {
  const name = sheetName(sheet);
  if (sheet.packet === null || sheet.theme.large) return { name, packetLine: sheet.packet?.isSheet === true };
  if (isOfPacket(sheet))
    return { name, packetLine: !fitsBeside(sheet, name, packetPage(sheet, WIDEST_IN_PACKET), width) };
  const words = pageAndPacketPage(sheet, withVersion, { ...WIDEST_IN_PACKET, part: WIDEST });
  const fitting = [name, codeOf(sheet)].find((one) => fitsBeside(sheet, one, words, width));
  return { name: fitting ?? name, packetLine: fitting === undefined };
};

/** Lines of a label in a width. */
const linesOf = ({ theme, setLines }: SheetContext, text: string, width: number): number => {
  const { size, weight } = theme.type.label;
  return setLines([{ text, weight, italic: false, marks: [] }], width, size).length;
};

/** Lines of the name beside the page number: next to a QR code, a long name in Spanish takes two. */
export const nameLines = (sheet: SheetContext, name: string, width: number, withVersion: boolean): number => {
  const { theme, phrases, version, packet } = sheet;
  if (theme.large || packet !== null) return 1;
  const page = phrases.page(withVersion ? version : null, WIDEST.number, WIDEST.total);
  return linesOf(sheet, name, width - labelWidth(sheet, page) - theme.gutter);
};

/** Lines of a packet's title beyond the first: it may be longer than the name of a sheet. */
export const titleLines = (sheet: SheetContext, width: number): number =>
  isOfPacket(sheet) ? linesOf(sheet, sheetName(sheet), width) - 1 : 0;
