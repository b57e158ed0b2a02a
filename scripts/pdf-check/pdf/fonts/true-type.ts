/** Glyph metrics of a TrueType font. */
export type TrueType = {
  glyphs: number;
  /** Advance of a glyph in thousandths of an em. */
  widthOf: (glyph: number) => number;
};

type Table = { offset: number; length: number };

const TABLES_FROM = 12;
const TABLE_SIZE = 16;

const tablesOf = (view: DataView): Map<string, Table> => {
  const count = view.getUint16(4);
  const names = Array.from({ length: count }, (_, index): [string, Table] => {
    const from = TABLES_FROM + index * TABLE_SIZE;
    const name = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(from + byte))).join('');
    return [name, { offset: view.getUint32(from + 8), length: view.getUint32(from + 12) }];
  });
  return new Map(names);
};

const read = (view: DataView): TrueType | null => {
  const tables = tablesOf(view);
  const [head, hhea, maxp, hmtx] = ['head', 'hhea', 'maxp', 'hmtx'].map((name) => tables.get(name));
  if (!head || !hhea || !maxp || !hmtx) return null;
  const unitsPerEm = view.getUint16(head.offset + 18);
  const metrics = view.getUint16(hhea.offset + 34);
  const widthOf = (glyph: number): number => {
    const offset = hmtx.offset + Math.min(glyph, metrics - 1) * 4;
    return (view.getUint16(offset) * 1000) / unitsPerEm;
  };
  return { glyphs: view.getUint16(maxp.offset + 4), widthOf };
};

/** Reads the tables of a TrueType font; null when it is not one. */
export const readTrueType = (bytes: Uint8Array): TrueType | null => {
  try {
    return read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    return null;
  }
};
