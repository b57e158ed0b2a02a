import { expect, test, vi } from 'vitest';
import { en } from '../../scripts/locales/en/index.ts';
import { editionNamed } from '../../scripts/model/editions.ts';
import type { Block, Edition, Handout } from '../../scripts/model/handout.ts';
import { openRenderer } from '../../scripts/render/open-renderer.ts';
import { CLINIC, handout } from '../build/sample-build.ts';
import { readPieces } from './read-pdf.ts';

const [error, warn] = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
const render = await openRenderer();

const make = (sheet: Handout) =>
  render(
    {
      handout: sheet,
      edition: editionNamed('letter-standard') as Edition,
      clinic: CLINIC,
      ink: 'colour',
      fillable: false,
      version: '2026.11.1',
      date: new Date('2026-11-01T00:00:00Z'),
    },
    en,
  );

const sheetOf = (blocks: Block[]): Handout => handout('alpha', 'Treatment can help.', { intro: blocks });

const question = (words: string): Block => ({
  type: 'questions',
  items: [{ appliesTo: null, blocks: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }] }],
});

test('an exception in a template is the error of its sheet, with its cause, and nothing is printed', async () => {
  const broken = sheetOf([{ type: 'paragraph', children: null as never }]);
  const failed = await make(broken).catch((reason: Error) => reason);
  expect(failed).toMatchObject({ message: expect.stringMatching(/^A template crashed: .*null/) });
  expect((failed as Error).cause).toBeInstanceOf(TypeError);
  expect(error).not.toHaveBeenCalled();
});

test('the sheet after a crash is made', async () => {
  expect(await make(sheetOf([question('Which treatment?')]))).toMatchObject({ pages: 1 });
});

const WORDS = Array.from({ length: 1200 }, (_, index) => `word${index}`);

test('a question higher than a page continues on the next one without losing words', async () => {
  const { bytes, pages } = await make(sheetOf([question(WORDS.join(' '))]));
  const printed = (await readPieces(bytes)).flat().flatMap(({ text }) => text.match(/word\d+/gu) ?? []);
  expect(pages).toBeGreaterThan(1);
  expect(printed).toEqual(WORDS);
});

test('a box that would be cut off fails its sheet, and the longest passage is named', async () => {
  const sheet = sheetOf([question('One two three')]);
  const cut = {
    ...sheet,
    get heading() {
      console.warn('[paginate] Item of 900 points exceeds available height');
      return sheet.heading;
    },
  };
  await expect(make(cut)).rejects.toThrow(/unbreakable box is taller .* “/);
  expect(warn).not.toHaveBeenCalled();
});
