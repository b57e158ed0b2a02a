import { concatBytes, latin1 } from '../bytes.ts';
import type { Deflate, PdfVersion } from '../options.ts';
import { crossReferenceStream, objectStream, type PackedObject, streamObject } from './packed-objects.ts';
import type { PdfDocument } from './pdf-document.ts';

/** An object written by pdfkit: its dictionary or value, and the bytes of its stream, if any. */
type WrittenObject = { id: number; value: string; stream: Uint8Array | null };

/** How a file is compressed, and its PDF version. */
type FileFormat = { deflate: Deflate; version: PdfVersion };

/**
 * Maximum number of objects in one object stream: more do not compress better, and a reader unpacks them all
 * for one.
 */
const MAX_PACKED = 500;

/** The version, and bytes that mark the file as binary. */
const headOf = (version: PdfVersion): Uint8Array => latin1(`%PDF-${version}\n%\xFF\xFF\xFF\xFF\n`);

const BEGIN = /^(\d+) 0 obj$/;

/** Collects the objects that a document writes one after the other, in parts: `5 0 obj`, its value, its stream, `endobj`. */
const collectObjects = (document: PdfDocument): WrittenObject[] => {
  const objects: WrittenObject[] = [];
  let open: WrittenObject | null = null;
  document._write = (data) => {
    const begin = typeof data === 'string' ? BEGIN.exec(data)?.[1] : undefined;
    if (data === 'endobj') open = null;
    else if (open === null && begin !== undefined) {
      open = { id: Number(begin), value: '', stream: null };
      objects.push(open);
    } else if (open !== null && typeof data !== 'string') open.stream = data;
    else if (open?.value === '' && typeof data === 'string') open.value = data;
  };
  return objects;
};

const inGroups = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

/**
 * The information dictionary, which PDF/A-4 forbids (ISO 19005-4, 6.1.3): the metadata has the same values.
 */
const informationOf = (document: PdfDocument, version: PdfVersion): string | null =>
  version === '2.0' ? null : String(document._info);

/**
 * The whole file: streams unchanged, all other objects compressed together, and a compressed cross-reference
 * table.
 */
const fileOf = (
  document: PdfDocument,
  written: readonly WrittenObject[],
  { deflate, version }: FileFormat,
): Uint8Array => {
  const head = headOf(version);
  const info = informationOf(document, version);
  const objects =
    info === null ? written.filter(({ id }) => `${id} 0 R` !== String(document._info)) : written;
  const parts: Uint8Array[] = [head];
  const places: PackedObject[] = [];
  let length = head.length;
  const add = (id: number, bytes: Uint8Array): void => {
    places[id] = { kind: 'in file', offset: length };
    parts.push(bytes);
    length += bytes.length;
  };
  for (const { id, value, stream } of objects) if (stream) add(id, streamObject(id, value, stream));
  let next = document._offsets.length + 1;
  for (const group of inGroups(
    objects.filter(({ stream }) => !stream),
    MAX_PACKED,
  )) {
    for (const [index, { id }] of group.entries()) places[id] = { kind: 'in stream', stream: next, index };
    add(next, objectStream(next, group, deflate));
    next += 1;
  }
  const start = length;
  places[next] = { kind: 'in file', offset: start };
  const { _root: root, _id: id } = document;
  parts.push(crossReferenceStream(next, places, { root: String(root), info, id }, deflate));
  parts.push(latin1(`startxref\n${start}\n%%EOF\n`));
  return concatBytes(parts);
};

/**
 * Makes a document write its objects in object streams with a cross-reference stream (ISO 32000-1, 7.5.7 and
 * 7.5.8), which PDF/A-2 allows and pdfkit cannot do: a sheet is a third smaller, since most of its objects
 * are small structure elements. Returns the file when the document has ended. It is also faster than pdfkit,
 * which encodes each line character by character and sends each through a stream.
 */
export const writeFile = (
  document: PdfDocument,
  deflate: Deflate,
  version: PdfVersion = '1.7',
): Promise<Uint8Array> => {
  const objects = collectObjects(document);
  return new Promise((resolve) => {
    document._finalize = () => resolve(fileOf(document, objects, { deflate, version }));
  });
};
