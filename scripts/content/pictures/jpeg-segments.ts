/** A segment of a JPEG file: its marker, and its start and end (including its scan). */
export type Segment = { marker: number; start: number; end: number };

/** Markers of ITU-T T.81, table B.1, and of Exif, ICC and Adobe data. */
export const [SOI, EOI, SOS, DQT, DRI, EXIF, ICC, ADOBE, COMMENT] = [
  0xd8, 0xd9, 0xda, 0xdb, 0xdd, 0xe1, 0xe2, 0xee, 0xfe,
];

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

/** The 16-bit number at an offset. */
export const wordAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** End of the scan that starts at an offset: the next marker that is not part of it. */
const endOfScan = (bytes: Uint8Array, start: number): number => {
  let at = start;
  while (at < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !isRestart(next)) return at;
    at += 1;
  }
  return at;
};

/** Every segment between start and end of the picture; null when the file is cut off or is not a JPEG. */
export const segmentsOf = (bytes: Uint8Array): Segment[] | null => {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (marker === EOI) return segments;
    if (marker === 0xff) at += 1;
    else {
      const end = at + 2 + wordAt(bytes, at + 2);
      if (wordAt(bytes, at + 2) < 2 || end > bytes.length) return null;
      segments.push({ marker, start: at, end: marker === SOS ? endOfScan(bytes, end) : end });
      at = segments.at(-1)?.end ?? end;
    }
  }
  return null;
};
