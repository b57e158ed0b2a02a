import { type Zippable, zipSync } from 'fflate';
import { zipOptions } from '../zip-options.ts';

const MIMETYPE = 'application/epub+zip';

const CONTAINER =
  '<?xml version="1.0" encoding="utf-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">' +
  '<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n';

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/**
 * Files of a book as an EPUB, dated to a day (YYYY-MM-DD); the mimetype comes first and uncompressed, as EPUB
 * requires.
 */
export const zipBook = (files: ReadonlyMap<string, Uint8Array | string>, day: string): Uint8Array => {
  const options = zipOptions(day);
  const entries: Zippable = {
    mimetype: [bytesOf(MIMETYPE), { ...options, level: 0 }],
    'META-INF/container.xml': [bytesOf(CONTAINER), options],
  };
  for (const [name, content] of files) entries[`EPUB/${name}`] = [bytesOf(content), options];
  return zipSync(entries);
};
