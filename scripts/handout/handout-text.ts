import { createHash } from 'node:crypto';
import { inlineText } from './inline-text.ts';
import type { Handout, SourceNote } from './model.ts';
import { blockRuns, type Run } from './text-runs.ts';

const oneSpace = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const words = (text: string | null): Run[] => (text === null ? [] : [[{ type: 'text', value: text }]]);

/** The day a source was seen is left out: reading it again changes no word of the sheet. */
const sourceRuns = (source: SourceNote): Run[] => [source.publisher, source.title, source.url].flatMap(words);

/** A handout as far as its text goes: without its review, which depends on the text. */
export type Reviewable = Omit<Handout, 'review'>;

/**
 * Every word the reader sees from the model in document order, in Unicode NFC with one space between words.
 * Clinic facts stand as `{clinic.fever}`; headers, dates and the review state are left out, so every edition
 * has one text.
 */
export const handoutText = (handout: Reviewable): string => {
  const runs: Run[] = [
    ...words(handout.heading),
    ...words(handout.subtitle),
    handout.lead,
    ...blockRuns(handout.intro),
    ...handout.sections.flatMap((section) => [section.title, ...blockRuns(section.blocks)]),
    ...handout.sources.flatMap(sourceRuns),
  ];
  return oneSpace(runs.map(inlineText).join(' '));
};

/** SHA-256 of the handout's text in hexadecimal: a review holds as long as it stays the same. */
export const textHash = (handout: Reviewable): string =>
  createHash('sha256').update(handoutText(handout), 'utf8').digest('hex');
