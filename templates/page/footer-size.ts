import { qrCodeSide } from '../clinic/qr-code.tsx';
import type { SheetContext } from '../sheet-context.tsx';
import { briefMark } from './draft-words.ts';
import { isOfPacket, packetPage, pageAndPacketPage, WIDEST, WIDEST_IN_PACKET } from './packet-footer.ts';
import { widthOf } from './text-size.ts';

/**
 * Layout of the page footer, in points: `besideCode` is the width next to the QR code; `secondLine`: the
 * version is under the sheet's name instead of next to the page number; `packetLine`: the page of the packet
 * has its own line instead of being next to that of the sheet.
 */
export type FooterSize = {
  height: number;
  besideCode: number;
  secondLine: boolean;
  packetLine: boolean;
  /** Height of name, address and draft mark next to the QR code; 0 without a mark there. */
  words: number;
  /** Name of the sheet, to the left of the page number. */
  name: string;
};

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
const fitsOneLine = (sheet: SheetContext): boolean => {
  const { theme, phrases, version } = sheet;
  const page = phrases.page(version, WIDEST.number, WIDEST.total);
  return fitsBeside(sheet, sheetName(sheet), page, theme.textWidth);
};

/**
 * The name in the footer, and whether the page of the packet needs its own line. A line can cost the sheet a
 * page, so only the code is printed if that makes room for the page of the packet.
 */
const nameAndPacketLine = (
  sheet: SheetContext,
  width: number,
  withVersion: boolean,
): Pick<FooterSize, 'name' | 'packetLine'> => {
  const name = sheetName(sheet);
  if (sheet.packet === null || sheet.theme.large) return { name, packetLine: sheet.packet?.isSheet === true };
  if (isOfPacket(sheet))
    return { name, packetLine: !fitsBeside(sheet, name, packetPage(sheet, WIDEST_IN_PACKET), width) };
  const words = pageAndPacketPage(sheet, withVersion, { ...WIDEST_IN_PACKET, part: WIDEST });
  const fitting = [name, codeOf(sheet)].find((one) => fitsBeside(sheet, one, words, width));
  return { name: fitting ?? name, packetLine: fitting === undefined };
};

/**
 * Whether the draft mark is short, with the web address next to it: next to a QR code the footer has no spare
 * line. A mark in two languages leaves no room for the address.
 */
export const hasMarkBesideAddress = ({ theme, address, handout, beside }: SheetContext): boolean =>
  !theme.large && address !== null && handout.review.state === 'draft' && beside === undefined;

/** The line below the name: the address, and the version where the first line has no room for it. */
export const secondLineText = ({ theme, phrases, version, address }: SheetContext): string =>
  [address, theme.large ? null : phrases.version(version)].filter((words) => words !== null).join(' · ');

/** Number of lines that this takes: a long address continues on a second one. */
const secondLines = (sheet: SheetContext, width: number): number => {
  const { size, weight } = sheet.theme.type.meta;
  const text = secondLineText(sheet);
  return sheet.setLines([{ text, weight, italic: false, marks: [] }], width, size).length;
};

/** Height of the draft mark with its frame. */
const markHeight = ({ theme: { type, u } }: SheetContext): number => type.draft.leading + u * 1.5;

/** Height of a web address: beside the draft mark, or on lines of its own. */
const addressHeight = (sheet: SheetContext, besideCode: number): number => {
  const { type, across, gutter } = sheet.theme;
  const mark = hasMarkBesideAddress(sheet)
    ? widthOf(sheet, briefMark(sheet), 'draft') + across * 4 + gutter
    : 0;
  return secondLines(sheet, besideCode - mark) * type.meta.leading;
};

/** Whether a web address next to the draft mark takes more room than the mark. */
const isTallAddress = (sheet: SheetContext, besideCode: number): boolean =>
  hasMarkBesideAddress(sheet) && addressHeight(sheet, besideCode) > markHeight(sheet);

/** Space below the name: half where the footer has more lines than usual. */
export const spaceBelowName = (
  sheet: SheetContext,
  size: Pick<FooterSize, 'besideCode' | 'secondLine'>,
): number => {
  const hasLine = size.secondLine && !hasMarkBesideAddress(sheet);
  return sheet.theme.u / (hasLine || isTallAddress(sheet, size.besideCode) ? 2 : 1);
};

/** Height of the letters of name and page number, which is more than that of their lines. */
const LETTERS = 4 / 3;

/**
 * Height of the words next to the QR code, with the draft mark. Letters are higher than their lines: the page number, and more so the
 * last line of a tall address.
 */
const wordsHeight = (sheet: SheetContext, besideCode: number, names: number): number => {
  const { theme, address, handout } = sheet;
  if (address === null || theme.large || handout.review.state !== 'draft') return 0;
  const [mark, lines] = [markHeight(sheet), addressHeight(sheet, besideCode)];
  const isTall = isTallAddress(sheet, besideCode);
  const below = hasMarkBesideAddress(sheet) ? Math.max(mark, lines) : mark + lines;
  const above = names * theme.type.label.leading + spaceBelowName(sheet, { besideCode, secondLine: true });
  const letters = theme.type.label.size * LETTERS - theme.type.label.leading;
  return above + below + letters + (isTall ? theme.u * 0.75 : 0);
};

/** Lines of a packet's title beyond the first: it may be longer than the name of a sheet. */
const titleLines = (sheet: SheetContext, width: number): number => {
  if (!isOfPacket(sheet)) return 0;
  const { size, weight } = sheet.theme.type.label;
  const text = sheetName(sheet);
  return sheet.setLines([{ text, weight, italic: false, marks: [] }], width, size).length - 1;
};

/** Height of the drawn footer: a long address and its code are higher than its space and extend above it, never below. */
export const drawnHeight = ({ height, words }: FooterSize, { address }: SheetContext): number =>
  Math.max(height, words, address === null ? 0 : qrCodeSide(address));

/** Space for the sheet's name and state; with a web address also for it and its QR code. */
export const footerSize = (sheet: SheetContext): FooterSize => {
  const { theme, address } = sheet;
  const { frame, textWidth, gutter, type, large, u } = theme;
  const besideCode = address === null ? textWidth : textWidth - qrCodeSide(address) - gutter;
  const secondLine = address !== null || (!large && !isOfPacket(sheet) && !fitsOneLine(sheet));
  const lines = type.meta.leading * secondLines(sheet, besideCode);
  const added = large ? lines : hasMarkBesideAddress(sheet) ? 0 : lines - u * 1.5;
  const named = nameAndPacketLine(sheet, besideCode, !secondLine);
  const more = (named.packetLine ? 1 : 0) + titleLines(sheet, besideCode);
  const height = frame.footerHeight + (secondLine ? added : 0) + more * type.label.leading;
  const words = wordsHeight(sheet, besideCode, named.packetLine ? 2 : 1);
  return { height, besideCode, secondLine, ...named, words };
};
