import { readPicture } from '../../scripts/content/pictures/read-picture.ts';
import { readContent } from '../../scripts/content/read/read-content.ts';
import { loadHandouts } from '../../scripts/handout/assemble/load-handouts.ts';
import { en } from '../../scripts/locales/en/index.ts';
import { LOCALES } from '../../scripts/locales/index.ts';
import { editionNamed } from '../../scripts/model/editions.ts';
import { EMPTY_CLINIC } from '../../scripts/model/empty-clinic.ts';
import type { Edition, Handout } from '../../scripts/model/handout.ts';
import type { Job, RenderedPdf } from '../../scripts/render/job.ts';
import { createRenderHandout } from '../../scripts/render/render-handout.ts';

const render = createRenderHandout();

/** Every handout of the project's own content. */
export const realHandouts = async (): Promise<Handout[]> => {
  const content = await readContent('content', { locales: LOCALES });
  return loadHandouts(content, {
    readPicture: (file, url) => readPicture(content.root, file, url),
    hasGlyph: () => true,
    tableMisfit: () => null,
  }).handouts;
};

/** A job with plain values for what is not named. */
export const plainJob = (handout: Handout, edition: string, changes: Partial<Job> = {}): Job => ({
  handout,
  edition: editionNamed(edition) as Edition,
  clinic: EMPTY_CLINIC,
  ink: 'colour',
  fillable: false,
  version: '2026.11.1',
  date: new Date('2026-11-01T00:00:00Z'),
  ...changes,
});

/** The PDF of a handout with plain values for what is not named. */
export const renderSheet = (...given: Parameters<typeof plainJob>): Promise<RenderedPdf> =>
  render(plainJob(...given), en);
