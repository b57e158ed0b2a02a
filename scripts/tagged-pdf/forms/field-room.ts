import type { Rectangle } from '../pdfkit/coordinates.ts';
import type { FieldFace } from './field-font.ts';

/** Points that viewers leave free at each side of a field. */
const PADDING = 2;

/** Alphabets that names and medicines are typed in, and numbers. */
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

/** Mean width in em of a letter in the widest of the alphabets. */
export const letterWidth = (face: FieldFace): number =>
  Math.max(...TYPED.map((letters) => meanAdvance(face, letters)));

/** How many letters of a size in points have room in the narrowest place of a field. */
export const roomFor = (places: readonly Rectangle[], size: number, width: number): number => {
  const narrowest = Math.min(...places.map(([left, , right]) => right - left));
  return Math.max(1, Math.floor((narrowest - PADDING * 2) / (size * width)));
};
