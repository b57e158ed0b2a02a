import type { Handout } from '../model/handout.ts';
import type { Job } from './job.ts';

const SHEET_PAGES = 2;
const MEDICINES_PAGES = 4;
const ONE_SHEET: ReadonlySet<Handout['kind']> = new Set(['treatment', 'pair', 'cancer-type']);

/** Maximum number of pages of a sheet in the short layout. */
export const maxShortPages = ({ handout, edition }: Job): number => {
  const mayBeLong =
    edition.size === 'standard' && (handout.kind === 'medicine' || ONE_SHEET.has(handout.kind));
  return mayBeLong ? SHEET_PAGES : Number.POSITIVE_INFINITY;
};

const listsMedicines = ({ sections }: Handout): boolean =>
  sections.some(({ blocks }) => blocks.some(({ type }) => type === 'medicines'));

/** Target number of pages: one sheet of paper, or two if it lists medicines. */
export const meantPages = ({ handout, edition }: Job): number => {
  if (edition.size !== 'standard' || !ONE_SHEET.has(handout.kind)) return Number.POSITIVE_INFINITY;
  return listsMedicines(handout) ? MEDICINES_PAGES : SHEET_PAGES;
};

/** Number of text lines that do not fit on a sheet's intended paper. */
export const overflowLines = (job: Job, linesOnPage: readonly number[] = []): number =>
  linesOnPage.slice(meantPages(job)).reduce((sum, lines) => sum + lines, 0);
