import { z } from 'zod';

const hash = z.string().regex(/^[\da-f]{64}$/);

/** A file below the output folder: plain segments joined by `/`, so that no row can name anything outside. */
export const formatFileName = z
  .string()
  .regex(
    /^[A-Za-z0-9][\w-]*\/(?:text\/[A-Za-z0-9][\w-]*\.txt|speech\/[A-Za-z0-9][\w-]*\.ssml|epub\/[A-Za-z0-9][\w-]*\.epub|braille\/[A-Za-z0-9][\w-]*\.brf)$/,
  );

/** One sheet in a format other than PDF. */
export const formatRow = z.object({
  id: z.string(),
  code: z.string(),
  language: z.string(),
  title: z.string(),
  format: z.enum(['txt', 'ssml', 'epub', 'brf']),
  file: formatFileName,
  bytes: z.int().positive(),
  sha256: hash,
  textHash: hash,
  handoutSha256: hash,
  revision: z.int().positive(),
  reviewState: z.enum(['draft', 'reviewed']),
  nextReview: z.string().nullable(),
  engine: z.string().optional(),
});

/**
 * Row of a file in another format: `textHash` is that of the sheet's PDFs, `engine` (braille only) the
 * version and table of the translator.
 */
export type FormatRow = z.infer<typeof formatRow>;
