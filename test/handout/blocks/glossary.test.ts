import { expect, test } from 'vitest';
import { inlineText } from '../../../scripts/handout/text/inline-text.ts';
import { blockRuns } from '../../../scripts/handout/text/text-runs.ts';
import { loadFixture } from '../load-content.ts';

test('a group that the glossary lacks is an error at its name', async () => {
  const { diagnostics } = await loadFixture('glossary');
  expect(diagnostics.filter((diagnostic) => diagnostic.startsWith('en/guides'))).toEqual([
    'en/guides/how-cancer-spreads.md:12:12 error handout/unknown-glossary-group',
  ]);
});

test('a group prints its terms: the term, how to say it, what it means; its sources stand on the sheet', async () => {
  const { handouts } = await loadFixture('glossary-shown');
  const guide = handouts.find(({ id }) => id === 'how-cancer-spreads');
  expect(guide?.sections.flatMap(({ blocks }) => blockRuns(blocks).map(inlineText))).toEqual([
    'Marrow (MAR-oh): the soft inside of bones.',
    'Scan: pictures of the inside.',
  ]);
  expect(guide?.sources.map(({ key }) => key)).toEqual(['HT-A']);
});
