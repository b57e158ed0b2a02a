import { z } from 'zod';
import { EDITION_NAMES } from '../../model/editions.ts';
import { PDF_VERSIONS } from '../../model/pdf-version.ts';

/** A PDF below the output folder: plain segments joined by `/`, so that no row can name anything outside. */
const SAFE_FILE = /^(?:[A-Za-z0-9][\w-]*\/)+[A-Za-z0-9][\w-]*\.pdf$/;

/** Name of a PDF of a build. */
export const pdfFileName = z.string().regex(SAFE_FILE);
/** A SHA-256 as hexadecimal digits. */
export const sha256 = z.string().regex(/^[\da-f]{64}$/);
/** A field that manifests of earlier versions lack. */
export const added = sha256.optional();

/** Words, sentences, and the grade by each formula of the language. */
const grades = z.object({ words: z.int(), sentences: z.int() }).catchall(z.number());
const readingPart = z.object({ raw: grades, masked: grades });
/** Reading level of each part of a sheet, as printed and with names masked. */
export const readingScores = z.object({
  whole: readingPart,
  prose: readingPart,
  sideEffects: readingPart.nullable(),
});

export const pdfRow = z.object({
  id: z.string(),
  code: z.string(),
  kind: z.enum(['treatment', 'cancer-type', 'pair', 'guide', 'booklet', 'medicine']),
  language: z.string(),
  title: z.string(),
  treatment: z.string().nullable(),
  cancerType: z.string().nullable(),
  edition: z.enum(EDITION_NAMES),
  ink: z.enum(['colour', 'black']),
  fillable: z.boolean(),
  pdfVersion: z.enum(PDF_VERSIONS).optional(),
  file: pdfFileName,
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

/**
 * One PDF: identity, options and hash; `handoutSha256` covers everything that the content decides, `textHash`
 * the words; `reading` is the reading level; without `pdfVersion` it is a PDF 1.7.
 */
export type Row = z.infer<typeof pdfRow>;
