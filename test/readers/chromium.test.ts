import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realHandouts, renderSheet } from '../render/render-sheet.ts';
import { type Said, saidByChromium } from './chromium-speech.ts';

/** A sheet of each kind with its title, a sentence, and text from further down on its first page. */
const SHEETS: readonly [id: string, title: string, sentence: string, later: string][] = [
  [
    'hormone-therapy-prostate',
    'Hormone therapy for bone metastasis',
    'Without treatment, the hormone helps the cancer grow.',
    'Do not mix abiraterone and radium-223: bones could break.',
  ],
  [
    'prostate',
    'Treatments we may talk about',
    'Many people have more than one of these treatments.',
    'Tick what we talk about, and ask us for the sheet with that code.',
  ],
  [
    'chemotherapy',
    'Chemotherapy for bone metastasis',
    'Chemotherapy, or chemo for short, can shrink the cancer in your bones and ease the pain.',
    'You have it into a vein or as pills, in rounds with rest after each one.',
  ],
  [
    'how-cancer-spreads-to-bones',
    'How cancer spreads to bones',
    'Bone is hard on the outside and spongy on the inside, and your body keeps replacing old bone with new.',
    'Two teams keep the balance',
  ],
  [
    'denosumab',
    'Denosumab',
    'You will not feel how it works, so keep taking your pain medicine.',
    'How to take it',
  ],
  [
    'ablation-and-cement-booklet',
    'Ablation and bone cement',
    'A thin probe treats one painful spot in a bone, or cement steadies a weak bone of the spine.',
    'How it is done',
  ],
];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'chromium-'));
  for (const handout of await realHandouts())
    if (SHEETS.some(([id]) => id === handout.id))
      await writeFile(
        path.join(folder, `${handout.id}.pdf`),
        (await renderSheet(handout, 'letter-standard')).bytes,
      );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const wordsOf = (said: readonly Said[]): string =>
  said
    .filter(({ role }) => role === 'staticText')
    .map(({ words }) => words)
    .filter((words) => words !== '')
    .join(' ');

describe.each(SHEETS)('%s in the PDF viewer of Chromium', (id, title, sentence, later) => {
  test.each([
    ['with tags', true],
    ['by the content stream, as it is set when installed', false],
  ])('%s: title first, and every sentence in one piece', async (_, readsTags) => {
    const said = await saidByChromium(path.join(folder, `${id}.pdf`), readsTags);

    const heading = said.findIndex(({ role }) => role === 'heading');
    // Without tags Chromium takes the lines under the title for a part of it.
    const titled = said[heading + 1]?.words ?? '';
    expect(readsTags ? titled : titled.slice(0, title.length)).toBe(title);
    expect(said.slice(0, heading).filter(({ role }) => role === 'paragraph').length).toBeLessThanOrEqual(1);
    const words = wordsOf(said);
    expect(words).toContain(sentence);
    expect(words.indexOf(sentence)).toBeGreaterThan(words.indexOf(title));
    expect(words.indexOf(later)).toBeGreaterThan(words.indexOf(title));
    expect(words.lastIndexOf('Page 1 of')).toBeGreaterThan(words.indexOf(later));
  });
});
