import { qrCodeSide } from '../clinic/qr-code.tsx';
import type { SheetContext } from '../sheet-context.tsx';
import { briefMark } from './draft-words.ts';
import { type FooterName, fitsOneLine, nameAndPacketLine, nameLines, titleLines } from './footer-name.ts';
import { isOfPacket } from './packet-footer.ts';
import { widthOf } from './text-size.ts';

/**
 * Layout of the page footer, in points: `besideCode` is the width next to the QR code; `secondLine`: the
 * version is under the sheet's name instead of next to the page number.
 */
export type FooterSize = FooterName & {
  height: number;
  besideCode: number;
  secondLine: boolean;
  /** Height of name, address and draft mark next to the QR code; 0 without a mark there. */
  words: number;
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
  const names = named.packetLine ? 2 : nameLines(sheet, named.name, besideCode, !secondLine);
  const words = wordsHeight(sheet, besideCode, names);
  return { height, besideCode, secondLine, ...named, words };
};
