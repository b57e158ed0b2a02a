import { concatBytes, latin1, viewOf } from '../bytes.ts';

/** A table of a TrueType file with its name. */
export type FontTable = { tag: string; bytes: Uint8Array };

const HEAD = 12;
const RECORD = 16;

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** The sum of a table's 32-bit words. */
const checksumOf = (bytes: Uint8Array): number => {
  const whole = new Uint8Array(padded(bytes.length));
  whole.set(bytes);
  const view = viewOf(whole);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
};

const headOf = (count: number): Uint8Array => {
  const head = new Uint8Array(HEAD);
  const view = viewOf(head);
  const power = Math.floor(Math.log2(count));
  const range = 2 ** power * RECORD;
  view.setUint32(0, 0x00010000);
  for (const [index, value] of [count, range, power, count * RECORD - range].entries())
    view.setUint16(4 + index * 2, value);
  return head;
};

/** A TrueType file from tables: OpenType 1.9, “Organization of an OpenType font”. */
export const trueTypeFile = (tables: readonly FontTable[]): Uint8Array => {
  const sorted = tables.toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  let offset = HEAD + sorted.length * RECORD;
  const records = sorted.map(({ tag, bytes }) => {
    const record = new Uint8Array(RECORD);
    record.set(latin1(tag.padEnd(4)));
    const view = viewOf(record);
    for (const [index, value] of [checksumOf(bytes), offset, bytes.length].entries())
      view.setUint32(4 + index * 4, value);
    offset += padded(bytes.length);
    return record;
  });
  const bodies = sorted.flatMap(({ bytes }) => [bytes, new Uint8Array(padded(bytes.length) - bytes.length)]);
  return concatBytes([headOf(sorted.length), ...records, ...bodies]);
};
