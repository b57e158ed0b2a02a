/**
 * Where a sheet in just this revision is found on a clinic's website, as people type it:
 * `sheets.example.org/HT-PRO-3`. With `https://` at most 82 characters.
 */
export const sheetAddress = (
  website: string,
  { code, revision }: { code: string; revision: number },
): string => `${website}/${code}-${revision}`;
