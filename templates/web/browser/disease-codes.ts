/**
 * Malignant primary tumors (C00 to C76) and blood cancers (C81 to C96): the digits after the dot are side and
 * place; C50.A is inflammatory breast cancer. What has other signs behind it is no such code.
 */
const PRIMARY = /^C(?:[0-6]\d|7[0-6]|8[1-9]|9[0-6])(?:\.\d{1,3})?$|^C50\.A\d?$/;

/**
 * The part of an ICD-10-CM code that names the disease; null if the digits after the dot name a different
 * one. Z51.0 is radiation and Z51.11 chemotherapy; C79.31 is in the brain and C79.51 in bone; C90.1 is a
 * leukemia and C90.0 multiple myeloma (ICD-10-CM 2026, tabular list).
 */
export const diseaseOf = (code: string): string | null => {
  if (code.startsWith('C90')) return code.startsWith('C90.0') ? 'C90.0' : null;
  return PRIMARY.test(code) ? code.slice(0, 3) : null;
};
