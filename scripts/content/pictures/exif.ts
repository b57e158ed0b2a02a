/**
 * Camera orientation, 1 to 8 as in Exif (JEITA CP-3451, tag 0x0112); from 5 on width and height are swapped.
 */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const ORIENTATIONS: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];
const ORIENTATION_TAG = 0x0112;
const LITTLE_ENDIAN = 0x4949;

/** The orientation in camera data that starts with its TIFF header; 1, upright, when none can be read. */
export const orientationIn = (tiff: Uint8Array): Orientation => {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.length);
  try {
    const little = view.getUint16(0) === LITTLE_ENDIAN;
    const table = view.getUint32(4, little);
    for (let entry = 0; entry < view.getUint16(table, little); entry += 1) {
      const at = table + 2 + entry * 12;
      const value = view.getUint16(at + 8, little);
      if (view.getUint16(at, little) === ORIENTATION_TAG)
        return ORIENTATIONS.find((orientation) => orientation === value) ?? 1;
    }
  } catch {
    return 1; // an offset outside the data
  }
  return 1;
};

/** Width and height of an upright picture. */
export const uprightSize = (
  orientation: Orientation,
  { width, height }: { width: number; height: number },
): { width: number; height: number } =>
  orientation > 4 ? { width: height, height: width } : { width, height };
