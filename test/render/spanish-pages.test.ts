import path from 'node:path';
import { expect, test } from 'vitest';
import { readClinic } from '../../scripts/content/read/read-clinic.ts';
import { es } from '../../scripts/locales/es/index.ts';
import type { Handout } from '../../scripts/model/handout.ts';
import { checkPdf } from '../../scripts/pdf-check/index.ts';
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

test.each(['hormone-therapy-prostate', 'pain-relief-myeloma'])(
  'a web address of three lines beside the mark leaves the foot of the Spanish sheet %s inside the page',
  async (id) => {
    const profile = path.join(import.meta.dirname, '../fixtures/clinics/long-names/clinic.yaml');
    const { clinic } = await readClinic(path.dirname(profile), path.dirname(profile), profile, () => true);
    const sheet = handouts.find((one) => one.id === id) as Handout;
    const { bytes } = await render(plainJob(sheet, 'letter-standard', { clinic, ink: clinic.ink }), es);
    expect((await checkPdf(bytes)).findings).toEqual([]);
  },
);
