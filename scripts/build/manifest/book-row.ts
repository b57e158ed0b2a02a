import { z } from 'zod';

const hash = z.string().regex(/^[\da-f]{64}$/);

/** A book below the output folder; no row can name anything outside. */
export const bookFileName = z.string().regex(/^[A-Za-z0-9][\w-]*\/epub-books\/[A-Za-z0-9][\w-]*\.epub$/);

/** One e-book of several sheets. */
export const bookRow = z.object({
  id: z.string(),
  language: z.string(),
  title: z.string(),
  file: bookFileName,
  bytes: z.int().positive(),
  sha256: hash,
  /** A draft when one of its sheets is a draft. */
  reviewState: z.enum(['draft', 'reviewed']),
  /** The first day on which a review of its sheets expires; null: a draft. */
  nextReview: z.string().nullable(),
  sheets: z.array(z.object({ id: z.string(), textHash: hash, handoutSha256: hash })),
});

/** Row of an e-book of several sheets, with the text hash of each sheet. */
export type BookRow = z.infer<typeof bookRow>;
