import { deflateSync } from 'node:zlib';

/** Where an object of a file is: so many bytes from its start, or the so manieth object of an object stream. */
export type Packed =
  | { kind: 'in file'; offset: number }
  | { kind: 'in stream'; stream: number; index: number };

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** A stream with its dictionary as an object of a file. */
export const streamObject = (id: number, dictionary: string, stream: Uint8Array): Uint8Array =>
  Buffer.concat([latin1(`${id} 0 obj\n${dictionary}\nstream\n`), stream, latin1('\nendstream\nendobj\n')]);

/** Objects without streams, compressed together: ISO 32000-1, 7.5.7. */
export const objectStream = (id: number, objects: readonly { id: number; value: string }[]): Uint8Array => {
  let offset = 0;
  const places: string[] = [];
  for (const object of objects) {
    places.push(`${object.id} ${offset}`);
    offset += object.value.length + 1;
  }
  const table = `${places.join(' ')}\n`;
  const stream = deflateSync(latin1(`${table}${objects.map(({ value }) => `${value}\n`).join('')}`));
  const dictionary = [
    `<</Type /ObjStm /N ${objects.length} /First ${table.length}`,
    `/Filter /FlateDecode /Length ${stream.length}>>`,
  ];
  return streamObject(id, dictionary.join(' '), stream);
};

/** Bytes of the three fields of an entry: its kind, an offset or the number of a stream, an index. */
const WIDTHS = [1, 4, 2] as const;
const COLUMNS = WIDTHS[0] + WIDTHS[1] + WIDTHS[2];

const fieldsOf = (place: Packed | undefined): readonly [number, number, number] => {
  if (place === undefined) return [0, 0, 0xffff];
  return place.kind === 'in file' ? [1, place.offset, 0] : [2, place.stream, place.index];
};

const entryOf = (place: Packed | undefined): Uint8Array => {
  const [kind, where, index] = fieldsOf(place);
  const entry = Buffer.alloc(COLUMNS);
  entry.writeUInt8(kind, 0);
  entry.writeUInt32BE(where, WIDTHS[0]);
  entry.writeUInt16BE(index, WIDTHS[0] + WIDTHS[1]);
  return entry;
};

/** Each row as its difference from the one above, with the number of that filter before it (PNG filter 2, `Up`). */
const fromAbove = (rows: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat(
    rows
      .map((row, index) => [2, ...row.map((byte, column) => byte - (rows[index - 1]?.[column] ?? 0))])
      .map((row) => Uint8Array.from(row)),
  );

/** What the end of a file says: its catalogue and its information, as references, and its identifier. */
type Trailer = { root: string; info: string; id: Uint8Array };

/** The table of where each object is, itself an object: ISO 32000-1, 7.5.8. `places` is by the numbers of the objects. */
export const crossReferenceStream = (
  id: number,
  places: readonly (Packed | undefined)[],
  { root, info, id: identifier }: Trailer,
): Uint8Array => {
  const stream = deflateSync(fromAbove(Array.from(places, entryOf)));
  const hex = `<${Buffer.from(identifier).toString('hex')}>`;
  const dictionary = [
    `<</Type /XRef /Size ${places.length} /W [${WIDTHS.join(' ')}] /Root ${root} /Info ${info} /ID [${hex} ${hex}]`,
    `/Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns ${COLUMNS}>> /Length ${stream.length}>>`,
  ];
  return streamObject(id, dictionary.join(' '), stream);
};
