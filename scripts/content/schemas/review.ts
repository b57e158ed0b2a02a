import { z } from 'zod';
import { day, line, optionalList, strict } from './values.ts';

const hash = (of: string) => z.string().regex(/^[0-9a-f]{64}$/, `the 64 digits of ${of}`);

/** Placeholders that people write instead of a name. */
const NOBODY =
  /^(?:n\/?a|none|no one|nobody|unknown|anonymous|reviewer|name|role|test|todo|tbd|tba|fixme|x+|\.+|…|-+|\?+)$/iu;

/** Invisible characters; a name with one of them could not be read back from the file. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u;

/** The name or role of a person: at least two letters, no placeholder, no invisible characters. */
export const person = line.refine(
  (text) => (text.match(/\p{L}/gu) ?? []).length >= 2 && !NOBODY.test(text) && !UNSEEN.test(text),
  'the name of a person, or what they are',
);

/** Patient information is read again after 3 years at the latest (PIF TICK criteria). */
const MAX_YEARS = 3;

/** The last day on which a review of a day may hold; both are YYYY-MM-DD. */
export const lastNextReview = (date: string): string =>
  `${String(Number(date.slice(0, 4)) + MAX_YEARS).padStart(4, '0')}${date.slice(4)}`;

/** The account that signed in to make a sign-off, where one did. */
const account = line.nullish().transform((name) => name ?? null);

/** The qualified translator who compared a sheet in another language with its English. */
const translator = strict({ name: person, role: person }).optional();

/** A change of a shared block that was signed once for all sheets it is on. */
const sharedChange = strict({ block: line, name: person, role: person, translator, account, date: day });

/** The sign-off of one sheet, `reviews/<language>/<sheet id>.yaml`. */
export const review = strict({
  name: person,
  role: person,
  translator,
  account,
  date: day,
  nextReview: day,
  /** Of all words in their order; what manifest and releases call the text hash. */
  textHash: hash('the text hash, which `npx handouts review` writes'),
  /** Of all lines in their order. */
  assembly: hash('the assembly, which `npx handouts review` writes'),
  /** Checksum of the whole sign-off. */
  checksum: hash('the checksum, which `npx handouts review` writes'),
  sharedChanges: optionalList(sharedChange),
  /** The text that was read, stretch by stretch, each with its hash and the file it came from. */
  blocks: z
    .array(strict({ from: line, hash: hash('the text of the block'), text: z.string().min(1, 'the text') }))
    .min(1, 'the text that was read, as `npx handouts review` writes it'),
})
  .refine(({ date, nextReview }) => nextReview > date, {
    path: ['nextReview'],
    error: 'a day after the review',
  })
  .refine(({ date, nextReview }) => nextReview <= lastNextReview(date), {
    path: ['nextReview'],
    error: `a day at most ${MAX_YEARS} years after the review`,
  })
  .refine(({ date, sharedChanges }) => sharedChanges.every((change) => change.date >= date), {
    path: ['sharedChanges'],
    error: 'changes signed on the day of the review or later',
  });

/** The sign-off of one sheet: who read which text, when, and when it is due again. */
export type ReviewRecord = z.infer<typeof review>;
