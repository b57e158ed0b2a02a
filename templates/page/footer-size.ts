import { qrCodeSide } from '../clinic/qr-code.tsx';
import type { SheetContext } from '../sheet-context.tsx';

/**
 * How the foot of a page is laid out, in points: `besideCode` is the room that the QR code leaves;
 * `secondLine` says whether the version is under the sheet's name and not beside the page number.
 */
export type FooterSize = { height: number; besideCode: number; secondLine: boolean };

/** Whether a page is one of the packet itself, without a code of its own. */
const isOfPacket = ({ packet }: Pick<SheetContext, 'packet'>): boolean => packet?.isSheet === false;

/** What the sheet is, in its foot: code and revision as in its web address, and its short name. */
export const sheetName = ({ handout, packet }: Pick<SheetContext, 'handout' | 'packet'>): string =>
  isOfPacket({ packet })
    ? handout.runningTitle
    : `${handout.code}-${handout.revision} · ${handout.runningTitle}`;

/** Height of the line with the page number of the packet. */
const packetLine = ({ packet, theme }: SheetContext): number =>
  packet?.isSheet ? theme.type.label.leading : 0;

const labelWidth = ({ theme, textWidth }: SheetContext, text: string): number => {
  const { size, weight } = theme.type.label;
  return textWidth(text, { weight, italic: false }) * size + 2;
};

/**
 * Whether name, version and page number are on one line; no sheet has more pages than the widest number
 * says.
 */
const fitsOneLine = (sheet: SheetContext): boolean => {
  const { theme, phrases, version } = sheet;
  const page = labelWidth(sheet, phrases.page(version, 88, 88));
  return labelWidth(sheet, sheetName(sheet)) + theme.gutter + page <= theme.textWidth;
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
  const height = frame.footerHeight + (secondLine ? added : 0) + packetLine(sheet);
  return { height, besideCode, secondLine };
};
