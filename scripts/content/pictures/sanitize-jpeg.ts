/** A segment of a JPEG file: its marker, and where it starts and ends (with its scan) in the file. */
type Segment = { marker: number; start: number; end: number };

const [SOI, EOI, SOS, EXIF, ICC, ADOBE] = [0xd8, 0xd9, 0xda, 0xe1, 0xe2, 0xee];
/** Baseline, extended and progressive: what a PDF may hold. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

const word = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** Where the scan that starts at a place ends: at the next marker that is no part of it. */
const endOfScan = (bytes: Uint8Array, start: number): number => {
  let at = start;
  while (at < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !isRestart(next)) return at;
    at += 1;
  }
  return at;
};

/** Every segment between start and end of the picture; null when the file is cut off or is no JPEG. */
const segmentsOf = (bytes: Uint8Array): Segment[] | null => {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (marker === EOI) return segments;
    if (marker === 0xff) at += 1;
    else {
      const end = at + 2 + word(bytes, at + 2);
      if (word(bytes, at + 2) < 2 || end > bytes.length) return null;
      segments.push({ marker, start: at, end: marker === SOS ? endOfScan(bytes, end) : end });
      at = segments.at(-1)?.end ?? end;
    }
  }
  return null;
};

/** Width and height in pixels, of a frame with a sound head. */
const sizeOf = (bytes: Uint8Array, { start, end }: Segment): { width: number; height: number } | null => {
  const [height, width, colours] = [word(bytes, start + 5), word(bytes, start + 7), bytes[start + 9] ?? 0];
  const isSound = bytes[start + 4] === 8 && [1, 3, 4].includes(colours) && end - start === 10 + colours * 3;
  return isSound && width > 0 && height > 0 ? { width, height } : null;
};

const TIFF = 10;

/** How the camera was held, 1 to 8 as Exif has it; 1 when the file does not say it. */
const orientationOf = (segment: Uint8Array): number => {
  if (Buffer.from(segment.subarray(4, TIFF)).toString('latin1') !== 'Exif\0\0') return 1;
  const view = new DataView(segment.buffer, segment.byteOffset + TIFF, segment.length - TIFF);
  try {
    const little = view.getUint16(0) === 0x4949;
    const table = view.getUint32(4, little);
    for (let entry = 0; entry < view.getUint16(table, little); entry += 1) {
      const at = table + 2 + entry * 12;
      const value = view.getUint16(at + 8, little);
      if (view.getUint16(at, little) === 0x0112) return value >= 1 && value <= 8 ? value : 1;
    }
  } catch {
    return 1; // a table that leads out of its segment
  }
  return 1;
};

/** Exif that says how the camera was held and nothing else. */
const exifOf = (orientation: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, EXIF, 0, 34, ...Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1')],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ]);

const isCached = ({ marker }: Segment): boolean =>
  (marker < 0xe0 || marker === 0xe0 || marker === ICC || marker === ADOBE || marker > 0xef) &&
  marker !== 0xfe;

/** A picture that can be drawn. */
export type SoundPicture = { bytes: Uint8Array; width: number; height: number };

/**
 * A whole JPEG file without what tells of camera, place and person, and without what stands after its end; how the camera
 * was held stays. Null when it cannot be drawn. Broken camera data would end the whole process in react-pdf's reader.
 */
export const soundJpeg = (bytes: Uint8Array): SoundPicture | null => {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return null;
  const segments = segmentsOf(bytes) ?? [];
  const frame = segments.find(({ marker }) => FRAMES.has(marker));
  const size = frame === undefined ? null : sizeOf(bytes, frame);
  if (size === null || !segments.some(({ marker }) => marker === SOS)) return null;
  const orientations = segments
    .filter(({ marker }) => marker === EXIF)
    .map(({ start, end }) => orientationOf(bytes.subarray(start, end)));
  const held = orientations.find((orientation) => orientation !== 1);
  const parts = segments.filter(isCached).map(({ start, end }) => bytes.subarray(start, end));
  const exif = held === undefined ? [] : [exifOf(held)];
  return {
    bytes: Buffer.concat([bytes.subarray(0, 2), ...exif, ...parts, Uint8Array.of(0xff, EOI)]),
    ...size,
  };
};
