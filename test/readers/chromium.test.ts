import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Said, saidByChromium } from './chromium-speech.ts';
import { pdfOf, type Sheet } from './matrix.ts';

/** A sheet with its title, a sentence, and text from further down on its first page. */
type Case = [id: string, title: string, sentence: string, later: string, sheet?: Partial<Sheet>];

/** A sheet of each kind, one in Spanish, and one in both languages. */
const SHEETS: readonly Case[] = [
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
  [
    'denosumab',
    'Denosumab',
    'Usted no va a sentir cómo actúa, así que siga tomando su medicina para el dolor.',
    'Cómo tomarlo',
    { language: 'es' },
  ],
  [
    'hormone-therapy-prostate',
    'Hormone therapy for bone metastasis',
    'Al cortar ciertas hormonas, podemos frenar el cáncer en sus huesos y aliviar el dolor.',
    'Usted recibe inyecciones cada cierto tiempo, toma pastillas todos los días, o a veces tiene una operación.',
    { language: 'es', edition: 'letter-bilingual' },
  ],
];

const sheetOf = ([id, , , , sheet]: Case): Sheet => ({
  id,
  language: 'en',
  edition: 'letter-standard',
  ...sheet,
});
const nameOf = ({ id, language, edition }: Sheet): string => `${id} ${language} ${edition}`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'chromium-'));
  for (const sheet of SHEETS.map(sheetOf))
    await writeFile(path.join(folder, `${nameOf(sheet)}.pdf`), await pdfOf(sheet));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const wordsOf = (said: readonly Said[]): string =>
  said
    .filter(({ role }) => role === 'staticText')
    .map(({ words }) => words)
    .filter((words) => words !== '')
    .join(' ');

const cases = SHEETS.map((one) => ({
  name: nameOf(sheetOf(one)),
  title: one[1],
  sentence: one[2],
  later: one[3],
}));

describe.each(cases)('$name in the PDF viewer of Chromium', ({ name, title, sentence, later }) => {
  test.each([
    ['with tags', true],
    ['by the content stream, as it is set when installed', false],
  ])('%s: title first, and every sentence in one piece', async (_, readsTags) => {
    const said = await saidByChromium(path.join(folder, `${name}.pdf`), readsTags);

    const heading = said.findIndex(({ role }) => role === 'heading');
    // Without tags Chromium takes the lines under the title for a part of it.
    const titled = said.slice(heading + 1).find(({ words }) => words !== '')?.words ?? '';
    expect(readsTags ? titled : titled.slice(0, title.length)).toBe(title);
    expect(said.slice(0, heading).filter(({ role }) => role === 'paragraph').length).toBeLessThanOrEqual(1);
    const words = wordsOf(said);
    expect(words).toContain(sentence);
    expect(words.indexOf(sentence)).toBeGreaterThan(words.indexOf(title));
    expect(words.indexOf(later)).toBeGreaterThan(words.indexOf(title));
    const [foot] = [...words.matchAll(/Page 1 of|Página 1 de/gu)].slice(-1);
    expect(foot?.index).toBeGreaterThan(words.indexOf(later));
  });
});
