import { expect, test } from 'vitest';
import { checkReading } from '../../../scripts/plain-language/reading/check-reading.ts';
import { loadFixture } from '../../handout/load-content.ts';
import { ENGLISH } from '../../locales/sample-locales.ts';

const hard = async () => {
  const { diagnostics, messages } = await loadFixture(
    'reading-level',
    [],
    [(library, handouts) => checkReading(library, handouts, ENGLISH)],
  );
  return { diagnostics: diagnostics.filter((diagnostic) => diagnostic.includes('plain/')), messages };
};

test('a sheet that is too hard is an error at its hardest sentence', async () => {
  const { diagnostics } = await hard();
  expect(new Set(diagnostics)).toEqual(
    new Set(['en/guides/how-cancer-spreads.md:12:1 error plain/reading-level']),
  );
});

test('the message names the sheet, the part, the score, and what to fix first', async () => {
  const { messages } = await hard();
  const [message] = messages.filter(({ rule }) => rule === 'plain/reading-level');
  expect(message?.found).toMatch(
    /^how-cancer-spreads, the whole sheet \(\d+ sentences, \d+ words\): Flesch-Kincaid \d+\.\d as printed, at most 7; /,
  );
  expect(message?.fix).toContain('“Administration of intravenous medication');
  expect(message?.fix).toContain('Long words: administration');
});

test('content that is easy to read has no error', async () => {
  const { diagnostics } = await loadFixture(
    null,
    [],
    [(library, handouts) => checkReading(library, handouts, ENGLISH)],
  );
  expect(diagnostics.filter((diagnostic) => diagnostic.includes('plain/'))).toEqual([]);
});
