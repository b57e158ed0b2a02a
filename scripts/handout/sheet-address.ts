/** Digits of Crockford's base 32: no I, L, O or U to be misread. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const REVISION_LENGTH = 4;
const BITS_PER_DIGIT = 5;

/** Four letters and digits that stand for a text, from the first 20 bits of its hash in hexadecimal. */
const revisionOf = (textHash: string): string => {
  const bits = Number.parseInt(textHash.slice(0, (REVISION_LENGTH * BITS_PER_DIGIT) / 4), 16);
  return Array.from(
    { length: REVISION_LENGTH },
    (_, index) => DIGITS[(bits >> ((REVISION_LENGTH - 1 - index) * BITS_PER_DIGIT)) & (DIGITS.length - 1)],
  ).join('');
};

/**
 * Where a sheet with just this text is found on a clinic's website, as people type it: `sheets.example.org/HT-PRO-7K3M`. With
 * `https://` at most 40 characters, so that its QR code has modules of 0.5 mm (issue 4, point 7).
 */
export const sheetAddress = (website: string, code: string, textHash: string): string =>
  `${website}/${code}-${revisionOf(textHash)}`;
