import { taggedPdfError } from '../tagged-pdf-error.ts';
import type { TagSpec } from '../types.ts';

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** Throws when a form field lacks a required property, or when another type has one. */
export const checkField = ({ type, field, describe }: TagSpec, path: string[]): void => {
  if (type !== 'Form') {
    if (field)
      throw taggedPdfError('form-field', `A field on ${type}`, 'A field has the tag Form.', { path });
    return;
  }
  if (!field)
    throw taggedPdfError(
      'form-field',
      'Form without a field',
      'Say in `field` what can be typed or ticked.',
      {
        path,
      },
    );
  if (blank(describe))
    throw taggedPdfError('form-field', 'A field without a spoken name', 'Say in `describe` what it is for.', {
      path,
    });
  if (blank(field.name) || field.name.includes('.'))
    throw taggedPdfError(
      'form-field',
      `The field name “${field.name}”`,
      'Name it without a full stop: that stands for fields within fields.',
      { path },
    );
};
