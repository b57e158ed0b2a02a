import { expect, test } from 'vitest';
import { editionNamed } from '../../scripts/model/editions.ts';
import type { Edition } from '../../scripts/model/handout.ts';
import { createTheme } from '../../templates/theme.ts';
import { renderSheet } from '../render/render-sheet.ts';
import { CONSTRUCTS, grownSheet } from './pagination/constructs.ts';
import { paginationDiagnostics } from './pagination/layout-errors.ts';
import { readSheet } from './pagination/read-sheet.ts';

/** Numbers of filler lines that let a construct begin anywhere on the lower part of page 1, and on page 2. */
const LINES = {
  'letter-standard': { from: 12, to: 38 },
  'letter-large': { from: 1, to: 19 },
};

const cases = Object.keys(CONSTRUCTS).flatMap((construct) =>
  (['letter-standard', 'letter-large'] as const).map((edition) => [construct, edition] as const),
);

test.each(cases)('%s in %s end no page badly, wherever they are', async (construct, edition) => {
  const { from, to } = LINES[edition];
  const theme = createTheme(editionNamed(edition) as Edition, 'colour');
  const diagnostics: string[] = [];
  for (let lines = from; lines <= to; lines += 2) {
    const { bytes } = await renderSheet(grownSheet(construct, lines), edition);
    const found = paginationDiagnostics(await readSheet(bytes), theme);
    diagnostics.push(...found.map((diagnostic) => `after ${lines} lines: ${diagnostic}`));
  }
  expect(diagnostics).toEqual([]);
});

test('a map of treatments that the rest of its page cannot hold is parted between treatments', async () => {
  const pagesOf = async (lines: number): Promise<number[]> => {
    const { bytes } = await renderSheet(grownSheet('long treatment maps', lines), 'letter-standard');
    const { body } = await readSheet(bytes);
    return [1, 8].map((number) => body.find(({ text }) => text.includes(`Choice ${number}`))?.page ?? -1);
  };
  const { from, to } = LINES['letter-standard'];
  const found: number[][] = [];
  for (let lines = from; lines <= to; lines += 2) found.push(await pagesOf(lines));
  expect(found).toContainEqual([0, 1]);
});
