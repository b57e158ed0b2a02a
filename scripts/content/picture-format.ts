const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG_END = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
const JPEG_START = [0xff, 0xd8, 0xff];
const JPEG_END = [0xff, 0xd9];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const holdsNearEnd = (bytes: Uint8Array, end: readonly number[]): boolean =>
  Buffer.from(bytes.subarray(-4096)).includes(Buffer.from(end));

/** The format of a picture by its first bytes; null when it is neither, or cut off. Some programs add bytes at the end. */
export const pictureFormat = (bytes: Uint8Array): 'png' | 'jpg' | null => {
  if (startsWith(bytes, PNG_START)) return holdsNearEnd(bytes, PNG_END) ? 'png' : null;
  if (startsWith(bytes, JPEG_START)) return holdsNearEnd(bytes, JPEG_END) ? 'jpg' : null;
  return null;
};
