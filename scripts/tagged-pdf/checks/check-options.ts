import type { TaggedOptions } from '../options.ts';
import { taggedPdfError } from '../tagged-pdf-error.ts';
import { checkLanguage } from './check-tag.ts';

const RESERVED: ReadonlySet<string> = new Set([
  'Title',
  'Author',
  'Subject',
  'Keywords',
  'Creator',
  'Producer',
  'CreationDate',
  'ModDate',
  'Trapped',
]);

const checkInfo = (name: string): void => {
  if (!/^[A-Za-z][A-Za-z0-9_.-]*$/.test(name) || RESERVED.has(name))
    throw taggedPdfError(
      'option',
      `The information entry “${name}”`,
      'Name it with letters, digits, dots, dashes and underscores; the standard entries are options of their own.',
    );
};

/** Throws when an option would make a document that does not conform. */
export const checkOptions = ({ title, language, date, info = {} }: TaggedOptions): void => {
  if (title.trim() === '')
    throw taggedPdfError('option', 'A blank title', 'Say what the document is called.');
  if (Number.isNaN(date.getTime()))
    throw taggedPdfError('option', 'An invalid date', 'Give the date of the document.');
  checkLanguage(language, []);
  for (const name of Object.keys(info)) checkInfo(name);
};
