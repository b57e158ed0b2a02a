import { concatBytes, hexOf, latin1, viewOf } from '../bytes.ts';
import type { Deflate } from '../options.ts';

/** The place of an object in a file: its byte offset, or its index in an object stream. */
export type PackedObject =
  | { kind: 'in file'; offset: number }
  | { kind: 'in stream'; stream: number; index: number };

/** A stream with its dictionary as an object of a file. */
export const streamObject = (id: number, dictionary: string, stream: Uint8Array): Uint8Array =>
  concatBytes([latin1(`${id} 0 obj\n${dictionary}\nstream\n`), stream, latin1('\nendstream\nendobj\n')]);

/** Objects without streams, compressed together: ISO 32000-1, 7.5.7. */
export const objectStream = (
  id: number,
  objects: readonly { id: number; value: string }[],
  deflate: Deflate,
): Uint8Array => {
  let offset = 0;
  const places: string[] = [];
  for (const object of objects) {
    places.push(`${object.id} ${offset}`);
    offset += object.value.length + 1;
  }
  const table = `${places.join(' ')}\n`;
  const stream = deflate(latin1(`${table}${objects.map(({ value }) => `${value}\n`).join('')}`));
  const dictionary = [
    `<</Type /ObjStm /N ${objects.length} /First ${table.length}`,
    `/Filter /FlateDecode /Length ${stream.length}>>`,
  ];
  return streamObject(id, dictionary.join(' '), stream);
};

/**
 * Widths in bytes of the three fields of an entry: its kind, an offset or the number of a stream, an index.
 */
const WIDTHS = [1, 4, 2] as const;
const COLUMNS = WIDTHS[0] + WIDTHS[1] + WIDTHS[2];

const fieldsOf = (place: PackedObject | undefined): readonly [number, number, number] => {
  if (place === undefined) return [0, 0, 0xffff];
  return place.kind === 'in file' ? [1, place.offset, 0] : [2, place.stream, place.index];
};

const entryOf = (place: PackedObject | undefined): Uint8Array => {
  const [kind, where, index] = fieldsOf(place);
  const entry = new Uint8Array(COLUMNS);
  const view = viewOf(entry);
  view.setUint8(0, kind);
  view.setUint32(WIDTHS[0], where);
  view.setUint16(WIDTHS[0] + WIDTHS[1], index);
  return entry;
};

/**
 * Each row as its difference from the one above, preceded by the number of that filter (PNG filter 2, `Up`).
 */
const fromAbove = (rows: readonly Uint8Array[]): Uint8Array =>
  concatBytes(
    rows
      .map((row, index) => [2, ...row.map((byte, column) => byte - (rows[index - 1]?.[column] ?? 0))])
      .map((row) => Uint8Array.from(row)),
  );

/** The trailer: catalogue and, if there is one, information, as references, and the file identifier. */
type Trailer = { root: string; info: string | null; id: Uint8Array };

/**
 * The cross-reference table of all objects, itself an object: ISO 32000-1, 7.5.8. `places` is indexed by
 * object number.
 */
export const crossReferenceStream = (
  id: number,
  places: readonly (PackedObject | undefined)[],
  { root, info, id: identifier }: Trailer,
  deflate: Deflate,
): Uint8Array => {
  const stream = deflate(fromAbove(Array.from(places, entryOf)));
  const hex = `<${hexOf(identifier)}>`;
  const information = info === null ? '' : ` /Info ${info}`;
  const dictionary = [
    `<</Type /XRef /Size ${places.length} /W [${WIDTHS.join(' ')}] /Root ${root}${information} /ID [${hex} ${hex}]`,
    `/Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns ${COLUMNS}>> /Length ${stream.length}>>`,
  ];
  return streamObject(id, dictionary.join(' '), stream);
};
