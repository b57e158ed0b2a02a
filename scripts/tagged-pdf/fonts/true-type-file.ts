/** A table of a TrueType file with its name. */
export type FontTable = { tag: string; bytes: Uint8Array };

const HEAD = 12;
const RECORD = 16;

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** The sum of a table's 32-bit words. */
const checksumOf = (bytes: Uint8Array): number => {
  const view = Buffer.alloc(padded(bytes.length));
  view.set(bytes);
  let sum = 0;
  for (let at = 0; at < view.length; at += 4) sum = (sum + view.readUInt32BE(at)) >>> 0;
  return sum;
};

const headOf = (count: number): Buffer => {
  const head = Buffer.alloc(HEAD);
  const power = Math.floor(Math.log2(count));
  const range = 2 ** power * RECORD;
  head.writeUInt32BE(0x00010000, 0);
  for (const [index, value] of [count, range, power, count * RECORD - range].entries())
    head.writeUInt16BE(value, 4 + index * 2);
  return head;
};

/** A TrueType file of tables: OpenType 1.9, “Organization of an OpenType font”. */
export const trueTypeFile = (tables: readonly FontTable[]): Uint8Array => {
  const sorted = tables.toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  let offset = HEAD + sorted.length * RECORD;
  const records = sorted.map(({ tag, bytes }) => {
    const record = Buffer.alloc(RECORD);
    record.write(tag.padEnd(4), 'latin1');
    for (const [index, value] of [checksumOf(bytes), offset, bytes.length].entries())
      record.writeUInt32BE(value, 4 + index * 4);
    offset += padded(bytes.length);
    return record;
  });
  const bodies = sorted.flatMap(({ bytes }) => [bytes, new Uint8Array(padded(bytes.length) - bytes.length)]);
  return new Uint8Array(Buffer.concat([headOf(sorted.length), ...records, ...bodies]));
};
