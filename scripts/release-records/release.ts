import { z } from 'zod';
import { EDITION_NAMES } from '../model/editions.ts';

const VERSION = /^[1-9]\d{3}\.(?:[1-9]|1[0-2])\.(?:0|[1-9]\d*)$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const sha256 = z.string().regex(/^[\da-f]{64}$/, 'the 64 digits of a SHA-256');
const day = z.string().regex(DAY, 'a day, YYYY-MM-DD');
const version = z.string().regex(VERSION, 'a version YYYY.M.N');
const revision = z.int().positive();
const sheetName = { id: z.string().min(1), language: z.string().min(2) };

const pdf = z.strictObject({
  edition: z.enum(EDITION_NAMES),
  ink: z.enum(['colour', 'black']),
  file: z.string().min(1),
  sha256,
  pages: z.int().positive(),
});

const sheet = z.strictObject({
  ...sheetName,
  code: z.string().min(1),
  kind: z.enum(['treatment', 'cancer-type', 'pair', 'guide', 'booklet', 'medicine']),
  title: z.string().min(1),
  revision,
  textHash: sha256,
  state: z.enum(['draft', 'reviewed']),
  nextReview: day.nullable(),
  text: z.array(z.string()),
  pdfs: z.array(pdf),
});

const withdrawn = z.strictObject({
  ...sheetName,
  code: z.string().min(1),
  revision,
  since: day,
  reason: z.string().min(1),
  replacedBy: z.string().nullable(),
});

/** Kinds of changes, the most severe first. */
export const CHANGE_KINDS = ['safety', 'clinical', 'translation', 'editorial', 'layout'] as const;

const change = z.strictObject({
  ...sheetName,
  what: z.enum(['added', 'changed', 'withdrawn', 'layout']),
  kind: z.enum(CHANGE_KINDS).nullable(),
  note: z.string(),
  added: z.array(z.string()),
  removed: z.array(z.string()),
});

/** The file `content/releases/<version>.json`. */
export const releaseSchema = z.strictObject({
  schema: z.literal(1),
  version,
  date: day,
  toolchain: z.strictObject({
    node: z.string(),
    renderer: z.string(),
    lockSha256: sha256,
    programSha256: sha256.optional(),
  }),
  sheets: z.array(sheet),
  withdrawn: z.array(withdrawn),
  changes: z.array(change),
});

/**
 * One permanently stored release of the set: every sheet with its revision, its text (one line per block, in
 * reading order) and the hashes of its PDFs; every sheet ever withdrawn; the changes since the release
 * before.
 */
export type Release = z.infer<typeof releaseSchema>;

/** A sheet of a release; `state` and `nextReview` (YYYY-MM-DD) are those on its day. */
export type ReleasedSheet = Release['sheets'][number];

/** A withdrawn sheet: its last revision, date, reason in words for readers, and the id of its replacement. */
export type WithdrawnSheet = Release['withdrawn'][number];

/** A change to one sheet; `added` and `removed` are the sentences that differ. */
export type ReleaseChange = Release['changes'][number];

/** The severity of a change. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const partsOf = (text: string): number[] => text.split('.').map(Number);

/** Orders versions YYYY.M.N: negative when `a` is the earlier. */
export const compareVersions = (a: string, b: string): number => {
  const [left, right] = [partsOf(a), partsOf(b)];
  return left.map((part, index) => part - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
};
