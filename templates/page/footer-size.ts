import type { PageOfDocument } from '../../scripts/tagged-pdf/types.ts';
import { qrCodeSide } from '../clinic/qr-code.tsx';
import type { SheetContext } from '../sheet-context.tsx';

/**
 * How the foot of a page is laid out, in points: `besideCode` is the room that the QR code leaves;
 * `secondLine` says whether the version is under the sheet's name and not beside the page number, and
 * `packetLine` whether the page of the packet has a line of its own and is not beside that of the sheet.
 */
export type FooterSize = {
  height: number;
  besideCode: number;
  secondLine: boolean;
  packetLine: boolean;
  /** What the sheet is, at the left of the page number. */
  name: string;
};

/** What the pages of a sheet and of a packet count to at most, for the width of their numbers. */
export const WIDEST = { number: 88, total: 88 };
export const WIDEST_IN_PACKET = { number: 888, total: 888 };

/** Whether a page is one of the packet itself, without a code of its own. */
const isOfPacket = ({ packet }: Pick<SheetContext, 'packet'>): boolean => packet?.isSheet === false;

const codeOf = ({ handout }: Pick<SheetContext, 'handout'>): string => `${handout.code}-${handout.revision}`;

/** What the sheet is: code and revision as in its web address, and its short name. */
const sheetName = ({ handout, packet }: Pick<SheetContext, 'handout' | 'packet'>): string =>
  isOfPacket({ packet }) ? handout.runningTitle : `${codeOf({ handout })} · ${handout.runningTitle}`;

const labelWidth = ({ theme, textWidth }: SheetContext, text: string): number => {
  const { size, weight } = theme.type.label;
  return textWidth(text, { weight, italic: false }) * size + 2;
};

/** Whether a name and words at its right are on one line of this width. */
const fitsBeside = (sheet: SheetContext, name: string, words: string, width: number): boolean =>
  labelWidth(sheet, name) + sheet.theme.gutter + labelWidth(sheet, words) <= width;

/** Whether name, version and page number are on one line. */
const fitsOneLine = (sheet: SheetContext): boolean => {
  const { theme, phrases, version } = sheet;
  const page = phrases.page(version, WIDEST.number, WIDEST.total);
  return fitsBeside(sheet, sheetName(sheet), page, theme.textWidth);
};

/** The page of a sheet and that of the packet that it is in, in one line. */
export const pageAndPacketPage = (
  { phrases, version }: Pick<SheetContext, 'phrases' | 'version'>,
  withVersion: boolean,
  { number, total, part }: PageOfDocument,
): string =>
  `${phrases.page(withVersion ? version : null, part.number, part.total)} · ${phrases.packet.page(number, total)}`;

/**
 * The name in the foot, and whether the page of the packet takes a line of its own. A line can cost the sheet a page, so the code
 * alone stands there when the page of the packet fits beside it, and not beside the short name.
 */
const nameAndPacketLine = (
  sheet: SheetContext,
  width: number,
  withVersion: boolean,
): Pick<FooterSize, 'name' | 'packetLine'> => {
  const name = sheetName(sheet);
  if (!sheet.packet?.isSheet || sheet.theme.large)
    return { name, packetLine: sheet.packet?.isSheet === true };
  const words = pageAndPacketPage(sheet, withVersion, { ...WIDEST_IN_PACKET, part: WIDEST });
  const fitting = [name, codeOf(sheet)].find((one) => fitsBeside(sheet, one, words, width));
  return { name: fitting ?? name, packetLine: fitting === undefined };
};

/**
 * Whether the mark of a draft is a short one, with the web address beside it: beside a QR code the foot has
 * no line to spare.
 */
export const hasMarkBesideAddress = ({ theme, address, handout }: SheetContext): boolean =>
  !theme.large && address !== null && handout.review.state === 'draft';

/** A long address continues on a second line. */
const addressLines = ({ theme, setLines }: SheetContext, address: string, width: number): number => {
  const { size, weight } = theme.type.meta;
  return setLines([{ text: address, weight, italic: false, marks: [] }], width, size).length;
};

/** Room for what the sheet is and its state; with a web address also for it and its QR code. */
export const footerSize = (sheet: SheetContext): FooterSize => {
  const { theme, address } = sheet;
  const { frame, textWidth, gutter, type, large, u } = theme;
  const besideCode = address === null ? textWidth : textWidth - qrCodeSide(address) - gutter;
  const secondLine = address !== null || (!large && !fitsOneLine(sheet));
  const lines = address === null ? 0 : addressLines(sheet, address, besideCode);
  const added = large
    ? type.meta.leading * lines
    : hasMarkBesideAddress(sheet)
      ? 0
      : type.meta.leading - u * 1.5;
  const named = nameAndPacketLine(sheet, besideCode, !secondLine);
  const height = frame.footerHeight + (secondLine ? added : 0) + (named.packetLine ? type.label.leading : 0);
  return { height, besideCode, secondLine, ...named };
};
