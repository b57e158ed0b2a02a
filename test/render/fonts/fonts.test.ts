import { expect, test } from 'vitest';
import { handout } from '../../build/sample-build.ts';
import { readPieces } from '../read-pdf.ts';
import { renderSheet } from '../render-sheet.ts';

const titled = (title: string) => handout('alpha', 'Help', { title, heading: title, runningTitle: title });

const textOf = async (title: string): Promise<string> => {
  const { bytes } = await renderSheet(titled(title), 'letter-standard');
  return (await readPieces(bytes))
    .flat()
    .map(({ text }) => text)
    .join('');
};

test('a colon on one sheet does not break the full stop of another', async () => {
  expect(await textOf('Plain words')).toContain('DRAFT:');
  expect(await textOf('See example.org')).toContain('See example.org');
});

test('a sheet has the same bytes whatever was made before it', async () => {
  const before = await renderSheet(titled('Dr. A; B: C!'), 'a4-large');
  await renderSheet(titled('Øther “letters” – ½ … ?'), 'letter-standard');
  const after = await renderSheet(titled('Dr. A; B: C!'), 'a4-large');
  expect(Buffer.from(after.bytes).equals(Buffer.from(before.bytes))).toBe(true);
});
