import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realHandouts, renderSheet } from '../render/render-sheet.ts';
import { READERS, REWRITERS } from './programs.ts';

/** One sheet of every kind. */
const SHEETS = [
  'chemotherapy',
  'hormone-therapy-prostate',
  'breast',
  'how-cancer-spreads-to-bones',
  'denosumab',
];

let folder: string;
const file = (name: string): string => path.join(folder, `${name}.pdf`);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'readers-'));
  for (const handout of await realHandouts())
    if (SHEETS.includes(handout.id))
      await writeFile(file(handout.id), (await renderSheet(handout, 'letter-standard')).bytes);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Words in the order of the alphabet: programs differ in what they call a line, and so in which comes first. */
const wordsIn = (text: string): string[] => text.split(/\s+/u).filter(Boolean).sort();

describe.each(SHEETS)('%s', (id) => {
  test.each(Object.entries(REWRITERS))('has the same words after %s', async (name, rewrite) => {
    const rewritten = file(`${id} ${Object.keys(REWRITERS).indexOf(name)}`);
    await rewrite(file(id), rewritten);
    for (const read of Object.values(READERS)) {
      const words = wordsIn(await read(file(id)));
      expect(words.length).toBeGreaterThan(100);
      expect(wordsIn(await read(rewritten))).toEqual(words);
    }
  });

  test.each(Object.entries(READERS))('has its bullets and quotes in %s', async (_, read) => {
    expect(await read(file(id))).toMatch(/•[\s\S]*“|“[\s\S]*•/u);
  });
});
