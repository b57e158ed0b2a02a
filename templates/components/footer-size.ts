import type { SheetContext } from '../sheet-context.tsx';
import { qrCodeSide } from './qr-code.tsx';

/** How the foot of a page is laid out, in points: `besideCode` is the room that the QR code leaves. */
export type FooterSize = { height: number; besideCode: number };

/** Room for what the sheet is and its state; with a web address also for it and its QR code. */
export const footerSize = ({ theme, address }: SheetContext): FooterSize => {
  const { frame, textWidth, gutter, type, large, u } = theme;
  if (address === null) return { height: frame.footerHeight, besideCode: textWidth };
  const added = large ? type.label.leading : type.meta.leading - u * 1.5;
  return { height: frame.footerHeight + added, besideCode: textWidth - qrCodeSide(address) - gutter };
};
