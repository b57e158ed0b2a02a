import { expect, test } from 'vitest';
import { es } from '../../scripts/locales/es/index.ts';
import type { Handout } from '../../scripts/model/handout.ts';
import { createRenderHandout } from '../../scripts/render/render-handout.ts';
import { storedContent } from '../stored-content.ts';
import { plainJob } from './render-sheet.ts';

const render = createRenderHandout();
const { handouts } = await storedContent('es');
const overviews = handouts.filter(({ kind }) => kind === 'cancer-type');

const pagesIn = async (handout: Handout): Promise<number[]> =>
  Promise.all(
    ['letter-standard', 'a4-standard'].map(async (edition) => {
      const { pages } = await render(plainJob(handout, edition), es);
      return pages;
    }),
  );

test.each(overviews.map((overview) => [overview.id, overview] as const))(
  'the Spanish overview %s fits on one sheet of paper, as the English one does',
  async (_id, overview) => {
    expect(await pagesIn(overview)).toEqual([2, 2]);
  },
);

test.each(['immunotherapy-lung', 'immunotherapy-myeloma'])(
  'the Spanish sheet %s fits on two sheets of paper, as the English one does',
  async (id) => {
    const sheet = handouts.find((one) => one.id === id) as Handout;
    expect(await pagesIn(sheet)).toEqual([4, 4]);
  },
);
