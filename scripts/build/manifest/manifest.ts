import { z } from 'zod';
import { type BookRow, bookFileName, bookRow } from './book-row.ts';
import { type FormatRow, formatFileName, formatRow } from './format-row.ts';
import { added, pdfFileName, pdfRow, type Row, sha256 } from './pdf-row.ts';

const header = z.object({
  schema: z.literal(1),
  version: z.string(),
  complete: z.boolean(),
  options: z.object({
    clinicSha256: sha256.nullable(),
    profileSha256: added,
    date: z.string().optional(),
    shard: z.string().nullable(),
  }),
  toolchain: z.object({
    node: z.string(),
    renderer: z.string(),
    lockSha256: sha256,
    programSha256: added,
  }),
});

/**
 * Contents of the output folder. `stale` (only if not empty) lists PDFs built from another version, text,
 * clinic profile or toolchain. `formats` (only if not empty) lists files of other formats, `books` the
 * e-books of several sheets.
 */
export type Manifest = z.infer<typeof header> & {
  pdfs: Row[];
  formats?: FormatRow[];
  books?: BookRow[];
  stale?: string[];
};

/**
 * Facts of a whole build: `clinicSha256` is the hash of the requested profile's file, `profileSha256` of what
 * is printed of it or of the default, `date` is in every PDF, `programSha256` is the hash of the templates
 * and renderer.
 */
export type BuildFacts = Pick<Manifest, 'version' | 'options' | 'toolchain'>;

/** Every file that a manifest lists in the output folder. */
export const filesOf = ({ pdfs, formats = [], books = [], stale = [] }: Manifest): string[] => [
  ...pdfs.map((pdf) => pdf.file),
  ...formats.map((row) => row.file),
  ...books.map((row) => row.file),
  ...stale,
];

/** By code unit, and so the same in every locale. */
const byFile = (a: { file: string }, b: { file: string }): number =>
  a.file < b.file ? -1 : Number(a.file > b.file);

/** The manifest as text: stable order of keys and rows, no timestamps, a trailing newline. */
export const printManifest = ({ pdfs, formats = [], books = [], stale = [], ...facts }: Manifest): string => {
  const { version, complete, options, toolchain } = facts;
  const listed = stale.length === 0 ? {} : { stale: [...stale].sort() };
  const others = formats.map((one) => formatRow.parse(one)).sort(byFile);
  const listedBooks = books.map((one) => bookRow.parse(one)).sort(byFile);
  const manifest = {
    schema: 1,
    version,
    complete,
    options,
    toolchain,
    ...listed,
    pdfs: pdfs.map((pdf) => pdfRow.parse(pdf)).sort(byFile),
    ...(others.length > 0 && { formats: others }),
    ...(listedBooks.length > 0 && { books: listedBooks }),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
};

const known = <T>(schema: z.ZodType<T>, values: unknown): T[] =>
  Array.isArray(values) ? values.flatMap((value) => schema.safeParse(value).data ?? []) : [];

/** The names in a list that can only be output files of a build. */
export const readFiles = (value: unknown): string[] =>
  known(z.union([pdfFileName, formatFileName, bookFileName]), value);

/**
 * Reads an untrusted manifest: rows that are invalid, or that name a path outside the folder, are dropped.
 * Null when it does not have this schema.
 */
export const readManifest = (value: unknown): Manifest | null => {
  const facts = header.safeParse(value).data;
  if (facts === undefined) return null;
  const lists = value as Partial<Record<'pdfs' | 'formats' | 'books' | 'stale', unknown>>;
  const [stale, formats] = [readFiles(lists.stale), known(formatRow, lists.formats)];
  const books = known(bookRow, lists.books);
  return {
    ...facts,
    pdfs: known(pdfRow, lists.pdfs),
    ...(formats.length > 0 && { formats }),
    ...(books.length > 0 && { books }),
    ...(stale.length > 0 && { stale }),
  };
};

/** Parses the text of a manifest like `readManifest`; null also for invalid JSON. */
export const parseManifest = (text: string): Manifest | null => {
  try {
    return readManifest(JSON.parse(text));
  } catch {
    return null;
  }
};
