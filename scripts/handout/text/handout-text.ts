import { hashOfWords } from '../../content/text/reviewed-text.ts';
import type { Handout, SourceNote } from '../../model/handout.ts';
import { inlineText } from './inline-text.ts';
import type { Run } from './run.ts';
import { blockRuns } from './text-runs.ts';

const oneSpace = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const words = (text: string | null): Run[] => (text === null ? [] : [[{ type: 'text', value: text }]]);

/** Without the day on which the source was read, which is not printed. */
const sourceRuns = (source: SourceNote): Run[] => [source.publisher, source.title, source.url].flatMap(words);

/** A handout without its review state, which depends on the text. */
export type Reviewable = Omit<Handout, 'review'>;

/** One part of a sheet's text: its head, its body, or one of its sources. */
export type TextPart = { part: 'head' | 'body' | { source: string }; runs: Run[] };

/** A sheet's text in reading order, part by part. */
export const textParts = (handout: Reviewable): TextPart[] => [
  { part: 'head', runs: [...words(handout.heading), ...words(handout.subtitle), handout.lead] },
  {
    part: 'body',
    runs: [
      ...blockRuns(handout.intro),
      ...handout.sections.flatMap((section) => [section.title, ...blockRuns(section.blocks)]),
    ],
  },
  ...handout.sources.map((source) => ({ part: { source: source.key }, runs: sourceRuns(source) })),
];

/** The words of a run on one line, in Unicode NFC with one space between them. */
export const lineOfRun = (run: Run): string => oneSpace(inlineText(run));

/**
 * The reader's text, one line per paragraph, item or cell, in reading order. Clinic facts are written as
 * `{clinic.fever}`, template text as `{care.emergency}`; headers, dates and the review state are left out, so
 * every edition has one text.
 */
const handoutLines = (handout: Reviewable): string[] =>
  textParts(handout)
    .flatMap(({ runs }) => runs.map(lineOfRun))
    .filter((line) => line !== '');

/** The reader's text, as one line. */
export const handoutText = (handout: Reviewable): string => handoutLines(handout).join(' ');

/** Hashes by handout: a build needs each one once per edition, and computing it takes 1 ms. */
const hashes = new WeakMap<Reviewable, string>();

/** Stores a previously computed text hash. */
export const rememberTextHash = (handout: Reviewable, hash: string): void => {
  hashes.set(handout, hash);
};

/** SHA-256 of the handout's text. */
export const textHash = (handout: Reviewable): string => {
  const hash = hashes.get(handout) ?? hashOfWords(handoutLines(handout));
  hashes.set(handout, hash);
  return hash;
};
