import { printedName } from '../../model/printed-name.ts';

/**
 * Where a sheet in just this revision is found on a clinic's website, as people type it:
 * `sheets.example.org/HT-PRO-3`, or `sheets.example.org/es/HT-PRO-3`. With `https://` at most 82 characters in English, 85 with a language of two letters.
 */
export const sheetAddress = (
  website: string,
  sheet: { code: string; revision: number; language: string },
): string => `${website}/${printedName(sheet)}`;
