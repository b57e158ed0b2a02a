/** A picture that can be drawn: its bytes without camera data, and its upright size in pixels. */
export type SanitizedPicture = { bytes: Uint8Array; width: number; height: number };

/** Why a file that is a PNG or JPEG cannot be printed. */
export type PictureFlaw =
  | 'damaged'
  | 'cmyk'
  | 'arithmetic-coding'
  | 'lossless-coding'
  | 'twelve-bits'
  | 'coarse-tables'
  | 'too-many-pixels';

/** A picture that cannot be printed; the size is 0 x 0 when it cannot be read. */
export type RejectedPicture = { flaw: PictureFlaw; width: number; height: number };

/** Description of each flaw, and what to save instead. */
export const FLAWS: Readonly<Record<PictureFlaw, { is: string; expected: string; fix: string }>> = {
  damaged: {
    is: 'a damaged picture: its end is missing or its pixels cannot be decoded',
    expected: 'a whole PNG or JPEG file',
    fix: 'Take the file from its source again, or open the picture in a program and save it again.',
  },
  cmyk: {
    is: 'a JPEG in CMYK, the colours of printing ink',
    expected: 'a JPEG in RGB or gray',
    fix: 'Save it in the colours of a screen: RGB, best sRGB.',
  },
  'arithmetic-coding': {
    is: 'a JPEG with arithmetic coding, which a PDF cannot contain',
    expected: 'a baseline or progressive JPEG (Huffman coding)',
    fix: 'Open the picture in a program and save it as a plain JPEG.',
  },
  'lossless-coding': {
    is: 'a lossless or hierarchical JPEG, which a PDF cannot contain',
    expected: 'a baseline or progressive JPEG',
    fix: 'Open the picture in a program and save it as a plain JPEG or as PNG.',
  },
  'twelve-bits': {
    is: 'a JPEG of 12 bits a color',
    expected: 'a JPEG of 8 bits a color',
    fix: 'Open the picture in a program and save it as a plain JPEG.',
  },
  'coarse-tables': {
    is: 'a JPEG of so low a quality that its tables have 16 bits, which no page can show',
    expected: 'a JPEG with tables of 8 bits',
    fix: 'Open the picture in a program and save it as a plain JPEG of better quality, or as PNG.',
  },
  'too-many-pixels': {
    is: 'a picture with too many pixels',
    expected: 'fewer pixels',
    fix: 'Save it in a smaller size: 1,500 pixels are enough for the width of a page.',
  },
};
