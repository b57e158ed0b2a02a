import { en } from '../../scripts/locales/en/index.ts';
import { editionNamed } from '../../scripts/model/editions.ts';
import { EMPTY_CLINIC } from '../../scripts/model/empty-clinic.ts';
import type { Edition, Handout } from '../../scripts/model/handout.ts';
import type { Job, RenderedPdf } from '../../scripts/render/job.ts';
import { createRenderHandout } from '../../scripts/render/render-handout.ts';
import { storedContent, storedSheet } from '../stored-content.ts';

const render = createRenderHandout();

/** Every handout of the project's own content. */
export const realHandouts = async (): Promise<Handout[]> => (await storedContent()).handouts;

/** A job with default values. */
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

/** The PDF of a handout with default values. */
export const renderSheet = (...given: Parameters<typeof plainJob>): Promise<RenderedPdf> =>
  render(plainJob(...given), en);

/** A sheet of the project as built, possibly cached: with the profile in `content/`. */
export const builtSheet = async (
  handout: Handout,
  edition: string,
  changes: Partial<Job> = {},
): Promise<RenderedPdf> => {
  const { clinic } = await storedContent();
  return storedSheet(plainJob(handout, edition, { clinic, ...changes }), (job) => render(job, en));
};
