import { z } from 'zod';
import { type BookRow, bookFileName, bookRow } from './book-row.ts';
import { type FormatRow, formatFileName, formatRow } from './format-row.ts';

/** A PDF below the output folder: plain segments joined by `/`, so that no row can name anything outside. */
const SAFE_FILE = /^(?:[A-Za-z0-9][\w-]*\/)+[A-Za-z0-9][\w-]*\.pdf$/;

const file = z.string().regex(SAFE_FILE);
const sha256 = z.string().regex(/^[\da-f]{64}$/);
/** A field that manifests of earlier versions lack: their value is unknown. */
const added = sha256.optional();

/** Words, sentences, and the grade by each formula of the language. */
const grades = z.object({ words: z.int(), sentences: z.int() }).catchall(z.number());
const readingPart = z.object({ raw: grades, masked: grades });
/** How hard a sheet is to read, part by part, as printed and with names masked. */
export const readingScores = z.object({
  whole: readingPart,
  prose: readingPart,
  sideEffects: readingPart.nullable(),
});

const row = z.object({
  id: z.string(),
  code: z.string(),
  kind: z.enum(['treatment', 'cancer-type', 'pair', 'guide', 'booklet', 'medicine']),
  language: z.string(),
  title: z.string(),
  treatment: z.string().nullable(),
  cancerType: z.string().nullable(),
  edition: z.enum(['letter-standard', 'letter-large', 'a4-standard', 'a4-large']),
  ink: z.enum(['colour', 'black']),
  fillable: z.boolean(),
  file,
  bytes: z.int().positive(),
  pages: z.int().positive(),
  overflowLines: z.int().nonnegative(),
  addedPages: z.int().positive().optional(),
  sha256,
  textHash: sha256,
  handoutSha256: added,
  revision: z.int().positive(),
  reviewState: z.enum(['draft', 'reviewed']),
  nextReview: z.string().nullable(),
  sources: z.array(z.string()),
  reading: readingScores.optional(),
});

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

/** One PDF: what it is, how it was made and its hash; `handoutSha256` is of all that its content decides, `textHash` of the words; `reading` says how hard it is to read. */
export type Row = z.infer<typeof row>;

/**
 * What is in the output folder. `stale` (only there when it names any) lists PDFs that are there but were made from
 * something else than this version, text, clinic profile or toolchain. `formats` (only there when it names any) lists the
 * files of other formats, `books` the e-books of several sheets.
 */
export type Manifest = z.infer<typeof header> & {
  pdfs: Row[];
  formats?: FormatRow[];
  books?: BookRow[];
  stale?: string[];
};

/**
 * What is true of a whole build, whatever its sheets: `clinicSha256` is of the file that was named, `profileSha256` of what
 * is printed of it or of the default, `date` is in every PDF, `programSha256` is of the templates and what renders them.
 */
export type BuildFacts = Pick<Manifest, 'version' | 'options' | 'toolchain'>;

/** Every file that a manifest names and that is in the output folder. */
export const filesOf = ({ pdfs, formats = [], books = [], stale = [] }: Manifest): string[] => [
  ...pdfs.map((pdf) => pdf.file),
  ...formats.map((row) => row.file),
  ...books.map((row) => row.file),
  ...stale,
];

/** By code unit, and so alike in every locale. */
const byFile = (a: { file: string }, b: { file: string }): number =>
  a.file < b.file ? -1 : Number(a.file > b.file);

/** The manifest as it is written: stable order of keys and rows, no clock, a newline at the end. */
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
    pdfs: pdfs.map((pdf) => row.parse(pdf)).sort(byFile),
    ...(others.length > 0 && { formats: others }),
    ...(listedBooks.length > 0 && { books: listedBooks }),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
};

const known = <T>(schema: z.ZodType<T>, values: unknown): T[] =>
  Array.isArray(values) ? values.flatMap((value) => schema.safeParse(value).data ?? []) : [];

/** The names in a list that can only mean a file of ours below the output folder. */
export const readFiles = (value: unknown): string[] =>
  known(z.union([file, formatFileName, bookFileName]), value);

/**
 * Reads a manifest that anybody may have written: rows that are invalid, or that name a path outside the folder, are
 * left out. Null when it is no manifest of this schema.
 */
export const readManifest = (value: unknown): Manifest | null => {
  const facts = header.safeParse(value).data;
  if (facts === undefined) return null;
  const lists = value as Partial<Record<'pdfs' | 'formats' | 'books' | 'stale', unknown>>;
  const [stale, formats] = [readFiles(lists.stale), known(formatRow, lists.formats)];
  const books = known(bookRow, lists.books);
  return {
    ...facts,
    pdfs: known(row, lists.pdfs),
    ...(formats.length > 0 && { formats }),
    ...(books.length > 0 && { books }),
    ...(stale.length > 0 && { stale }),
  };
};

/** Reads the text of a manifest as `readManifest` does; null also when it is no JSON. */
export const parseManifest = (text: string): Manifest | null => {
  try {
    return readManifest(JSON.parse(text));
  } catch {
    return null;
  }
};
