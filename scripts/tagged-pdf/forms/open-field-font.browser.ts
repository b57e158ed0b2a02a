import { taggedPdfError } from '../tagged-pdf-error.ts';

/** Throws: a browser cannot open files. */
export const openFieldFont = (path: string): never => {
  throw taggedPdfError('form-field', `A field font at ${path} in a browser`, 'Make forms with Node.');
};
