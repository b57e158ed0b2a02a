import { type ZipOptions, type Zippable, zipSync } from 'fflate';
import { noonOf } from '../zip-date.ts';

const MIMETYPE = 'application/epub+zip';
/** Attributes as on Unix: a plain file that everybody may read. */
const UNIX = 3;
const PLAIN_FILE = 0o100644 << 16;

const CONTAINER =
  '<?xml version="1.0" encoding="utf-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">' +
  '<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n';

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Files of a book as an EPUB, dated to a day (YYYY-MM-DD); its type comes first and is not compressed, as EPUB asks. */
export const zipBook = (files: ReadonlyMap<string, Uint8Array | string>, day: string): Uint8Array => {
  const options: ZipOptions = { level: 6, mtime: noonOf(day), os: UNIX, attrs: PLAIN_FILE };
  const entries: Zippable = {
    mimetype: [bytesOf(MIMETYPE), { ...options, level: 0 }],
    'META-INF/container.xml': [bytesOf(CONTAINER), options],
  };
  for (const [name, content] of files) entries[`EPUB/${name}`] = [bytesOf(content), options];
  return zipSync(entries);
};
