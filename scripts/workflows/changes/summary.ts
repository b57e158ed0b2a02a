import { z } from 'zod';

/** Maximum number of sheets shown with text and pages; others are only named. */
export const MAX_SHEETS = 40;

/** Maximum number of pages pictured for a sheet. */
export const MAX_PAGES = 6;

/** Maximum size of all pictures of a change in bytes: further pages are listed without a picture. */
export const MAX_PICTURES = 24 * 1024 * 1024;

/** Maximum length of a passage, a title and a file name; longer values are rejected. */
const MAX_LENGTH = { passage: 20_000, title: 300, name: 80 } as const;

const name = z
  .string()
  .max(MAX_LENGTH.name)
  .regex(/^[A-Za-z0-9][\w.-]*$/);

const picture = z
  .string()
  .max(MAX_LENGTH.name)
  .regex(/^[a-z0-9][a-z0-9-]*\.png$/);

const part = z.object({
  how: z.enum(['same', 'added', 'removed']),
  text: z.string().max(MAX_LENGTH.passage),
});

const sheet = z.object({
  id: name,
  language: name,
  code: name,
  title: z.string().max(MAX_LENGTH.title),
  what: z.enum(['added', 'removed', 'text', 'layout']),
  /** Number of its PDFs that differ. */
  files: z.int().nonnegative(),
  /** Number of added and removed words. */
  words: z.object({ added: z.int().nonnegative(), removed: z.int().nonnegative() }),
  passages: z.array(z.array(part).max(2000)).max(500),
  pages: z
    .array(z.object({ number: z.int().positive(), before: picture.nullable(), after: picture.nullable() }))
    .max(MAX_PAGES),
});

/** The effect of a change on the sheets. It is untrusted: read it with `readChanges`. */
export const summary = z.object({
  schema: z.literal(1),
  unchanged: z.int().nonnegative(),
  sheets: z.array(sheet).max(MAX_SHEETS),
  /** Changed sheets that are not shown, by id. */
  others: z.array(name).max(1000),
});

/** A run of unchanged, added or removed text. */
export type Part = z.infer<typeof part>;

/** A changed sentence or line, part by part. */
export type Passage = Part[];

/** The effect of a change on one sheet. */
export type SheetChange = z.infer<typeof sheet>;

/** The effect of a change on all sheets. */
export type Summary = z.infer<typeof summary>;
