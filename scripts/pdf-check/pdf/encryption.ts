import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import { asDict } from './objects.ts';

/** The encryption dictionary of a file; null when it is not encrypted. */
export const encryptionOf = ({ context }: PDFDocument): PDFDict | null => {
  const { Encrypt } = context.trailerInfo;
  return Encrypt === undefined ? null : asDict(context.lookup(Encrypt));
};
