import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Handout } from '../../scripts/model/handout.ts';
import { converted } from '../handout/from-markdown/audiences.ts';
import { documentOf, pieces } from '../handout/from-markdown/documents.ts';
import { lostWords, readPieces } from './read-pdf.ts';
import { realHandouts, renderSheet } from './render-sheet.ts';

const guide = (await realHandouts()).find(({ kind }) => kind === 'guide');
if (!guide) throw new Error('The content has no guide');

const sheetOf = (text: string): Handout => {
  const { intro, sections } = converted(text, { kind: 'guide' });
  return { ...guide, intro, sections, sources: [] };
};

test.each(['letter-standard', 'a4-large'])(
  'whatever a file contains, every word that applies is on the page, in order: %s',
  async (edition) => {
    await fc.assert(
      fc.asyncProperty(pieces, async (all) => {
        const { text, words } = documentOf(all);
        const { bytes } = await renderSheet(sheetOf(text), edition);
        const printed = (await readPieces(bytes)).flat().map((piece) => piece.text);
        const applying = words.filter(({ isLong }) => !isLong).map(({ word }) => word);
        expect(lostWords(applying, printed.join('')), text).toEqual([]);
      }),
      { numRuns: 25 },
    );
  },
);

const PANEL = `:::panel{figure="bone-balance"}

### Bones

Old bone goes and new bone comes, by day and by night, all your life long and without a pause.

:::`;

/**
 * Found by the property above: pictures had the width of the page wherever they were, and words next to them
 * ran off the paper.
 */
test('pictures for one cancer within a section stay within its width', async () => {
  const text = `## Bones\n\nWords.\n\n::::only{cancer="breast"}\n\n${PANEL}\n\n::::\n`;
  const { bytes } = await renderSheet(sheetOf(text), 'letter-standard');
  const [page = []] = await readPieces(bytes);
  expect(lostWords(['without', 'a', 'pause.'], page.map((piece) => piece.text).join(''))).toEqual([]);
  expect(Math.max(...page.map(({ right }) => right))).toBeLessThanOrEqual(612 - 24);
});
