import { isCurrentBook } from '../../build/manifest/book-rows.ts';
import type { FormatRow } from '../../build/manifest/format-row.ts';
import { isCurrentFormat } from '../../build/manifest/format-rows.ts';
import type { Manifest } from '../../build/manifest/manifest.ts';
import { localeNamed } from '../../core/index.ts';
import { collectionsOf } from '../../formats/epub/collections.ts';
import { bookFile, formatFile } from '../../formats/file-name.ts';
import type { PlainFormat } from '../../model/formats.ts';
import type { Handout } from '../../model/handout.ts';

type Rows = Pick<Manifest, 'formats' | 'books'>;

/** A required file, and the format to build for it. */
type ExpectedFile = { file: string; format: PlainFormat };

const booksIn = (language: string, handouts: readonly Handout[]): ExpectedFile[] =>
  collectionsOf(handouts, localeNamed(language)).map(({ id }) => ({
    file: bookFile(language, id),
    format: 'epub',
  }));

/**
 * Every file of the required formats, and of those that a language has: a format has all its sheets, or none.
 */
const expectedIn = (
  language: string,
  { formats = [], books = [] }: Rows,
  all: readonly Handout[],
  required: readonly PlainFormat[],
): ExpectedFile[] => {
  const handouts = all.filter((handout) => handout.language === language);
  const built = formats.filter((row) => row.language === language).map(({ format }) => format);
  const present = new Set([...required, ...built]);
  const hasBooks = present.has('epub') || books.some((row) => row.language === language);
  return [
    ...[...present].flatMap((format) =>
      handouts.map((handout) => ({ file: formatFile(handout, format), format })),
    ),
    ...(hasBooks ? booksIn(language, handouts) : []),
  ];
};

/** The braille of one release is made by one translator, as recorded in its rows. */
const whyOtherEngine = (rows: readonly FormatRow[]): string | null => {
  const braille = rows.filter(({ format }) => format === 'brf');
  const [first, ...others] = [...new Set(braille.map(({ engine }) => engine))];
  if (braille.length === 0 || (first !== undefined && others.length === 0)) return null;
  const names = [first, ...others].map((engine) => engine ?? 'an unknown one');
  return `The braille is of other translators: ${names.join(' and ')}. Build it again: npm run build:pdfs -- --format brf`;
};

/**
 * Why the files of other formats in a build must not be packed; null when each required or existing format
 * has every sheet, up to date.
 */
export const whyIncomplete = (
  rows: Rows,
  handouts: readonly Handout[],
  required: readonly PlainFormat[],
): string | null => {
  const { formats = [], books = [] } = rows;
  const stale =
    formats.find((row) => !isCurrentFormat(row, handouts)) ??
    books.find((row) => !isCurrentBook(row, handouts));
  if (stale !== undefined)
    return `The build is stale: the content gives another ${stale.file}. Build again: npm run build:pdfs`;
  const listed = new Set([...formats, ...books].map(({ file }) => file));
  const languages = new Set(handouts.map(({ language }) => language));
  const missing = [...languages]
    .flatMap((language) => expectedIn(language, rows, handouts, required))
    .find(({ file }) => !listed.has(file));
  return missing === undefined
    ? whyOtherEngine(formats)
    : `The build is not complete: ${missing.file} is missing. Build again: npm run build:pdfs -- --format ${missing.format}`;
};
