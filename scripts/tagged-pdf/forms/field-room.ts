import type { Rectangle } from '../pdfkit/coordinates.ts';
import type { FieldFace } from './field-font.ts';

/** Padding that viewers add on each side of a field, in points. */
const PADDING = 2;

/** Alphabets of names and medicines, and digits. */
const TYPED = [
  'abcdefghijklmnopqrstuvwxyz',
  'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ',
  'αβγδεζηθικλμνξοπρστυφχψωάέήίόύώ',
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  '0123456789',
];

const meanAdvance = (face: FieldFace, letters: string): number => {
  const advances = [...letters].map(
    (letter) => face.getGlyph(face.glyphForCodePoint(letter.codePointAt(0) ?? 0).id).advanceWidth,
  );
  return advances.reduce((sum, advance) => sum + advance, 0) / advances.length / face.unitsPerEm;
};

/** Mean letter width in em in the widest of the alphabets. */
export const letterWidth = (face: FieldFace): number =>
  Math.max(...TYPED.map((letters) => meanAdvance(face, letters)));

/** Number of letters of a size in points that fit in the narrowest place of a field. */
export const roomFor = (places: readonly Rectangle[], size: number, width: number): number => {
  const narrowest = Math.min(...places.map(([left, , right]) => right - left));
  return Math.max(1, Math.floor((narrowest - PADDING * 2) / (size * width)));
};
