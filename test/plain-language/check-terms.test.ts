import { expect, test } from 'vitest';
import { checkTerms } from '../../scripts/plain-language/check-terms.ts';
import { loadFixture } from '../handout/load-content.ts';
import { ENGLISH } from '../locales/sample-locales.ts';

const GUIDE = 'en/guides/how-cancer-spreads.md';

test('a hard word is an error at its first unexplained use; its own heading and a word without `say` are not', async () => {
  const { diagnostics, messages } = await loadFixture(
    'undefined-term',
    [],
    [(library, handouts) => checkTerms(library, handouts, ENGLISH)],
  );
  expect(diagnostics.filter((diagnostic) => diagnostic.startsWith(GUIDE))).toEqual([
    `${GUIDE}:10:1 error plain/undefined-term`,
  ]);
  expect(messages.find(({ rule }) => rule === 'plain/undefined-term')?.found).toBe(
    '“Marrow” in “Blood cells come from the marrow. A scan can show it.”, where how-cancer-spreads names it first',
  );
});

test('a glossary explains its own words', async () => {
  const { diagnostics } = await loadFixture(
    'glossary',
    [],
    [(library, handouts) => checkTerms(library, handouts, ENGLISH)],
  );
  expect(diagnostics.filter((diagnostic) => diagnostic.includes('plain/'))).toEqual([]);
});
