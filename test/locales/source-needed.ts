import { describe, expect, test } from 'vitest';
import { needsSource } from '../../scripts/handout/safety/safety-words.ts';
import type { SafetyWords } from '../../scripts/model/safety-words.ts';

/** Sentences that a sheet may not print without a source, and similar ones that it may. */
export type SourceCases = { needed: readonly string[]; ordinary: readonly string[] };

/** Tests which sentences of a language need a source. */
export const describeSourceNeeded = (
  what: string,
  safety: SafetyWords,
  { needed, ordinary }: SourceCases,
): void => {
  describe(`${what} needs a source`, () => {
    test.each(needed)('%s', (text) => expect(needsSource(text, safety)).toBe(true));
  });
  describe(`what only sounds like ${what} needs none`, () => {
    test.each(ordinary)('%s', (text) => expect(needsSource(text, safety)).toBe(false));
  });
};
