import { createHash } from 'node:crypto';
import type { BookPicture } from './package-document.ts';

/** A picture with its bytes. */
export type PictureFile = BookPicture & { bytes: Uint8Array };

const EMBEDDED = /src="data:(?<mime>image\/(?:png|jpeg));base64,(?<data>[^"]+)"/g;

/** A document with its embedded pictures moved to separate files. */
export const extractPictures = (xhtml: string): { xhtml: string; pictures: PictureFile[] } => {
  const pictures: PictureFile[] = [];
  const replaced = xhtml.replaceAll(EMBEDDED, (_all, mime: string, data: string) => {
    const name = createHash('sha256').update(data).digest('hex').slice(0, 16);
    const file = `${name}.${mime === 'image/png' ? 'png' : 'jpg'}`;
    pictures.push({ file, mime, bytes: Buffer.from(data, 'base64') });
    return `src="${file}"`;
  });
  return { xhtml: replaced, pictures };
};
