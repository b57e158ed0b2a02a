import { expect, test } from 'vitest';
import { checkSafety } from '../../../scripts/handout/safety/check-safety.ts';
import { inlineText } from '../../../scripts/handout/text/inline-text.ts';
import { blockRuns } from '../../../scripts/handout/text/text-runs.ts';
import { loadFixture } from '../load-content.ts';

test('a group that the glossary lacks is an error at its name', async () => {
  const { diagnostics } = await loadFixture('glossary');
  expect(diagnostics.filter((diagnostic) => diagnostic.startsWith('en/guides'))).toEqual([
    'en/guides/how-cancer-spreads.md:12:12 error handout/unknown-glossary-group',
  ]);
});

test('a group prints its terms: the term, how to say it, what it means; its sources are on the sheet', async () => {
  const { handouts } = await loadFixture('glossary-shown');
  const guide = handouts.find(({ id }) => id === 'how-cancer-spreads');
  expect(guide?.sections.flatMap(({ blocks }) => blockRuns(blocks).map(inlineText))).toEqual([
    'Marrow (MAR-oh): the soft inside of bones.',
    'Scan: pictures of the inside.',
  ]);
  expect(guide?.sources.map(({ key }) => key)).toEqual(['HT-A']);
});

test('facts of a clinic and doses in a term are refused at their place', async () => {
  const { diagnostics } = await loadFixture('glossary-facts', [], [checkSafety]);
  expect(diagnostics.filter((one) => one.startsWith('en/glossary.yaml'))).toEqual([
    'en/glossary.yaml:3:28 error handout/body-temperature',
    'en/glossary.yaml:3:43 error handout/emergency-number',
    'en/glossary.yaml:6:21 error handout/phone-number',
    'en/glossary.yaml:10:10 error handout/dose',
  ]);
});
