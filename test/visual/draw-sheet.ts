import path from 'node:path';
import { type Pixels, rasterise } from '../../scripts/preview/rasterise.ts';
import { renderSheet } from '../render/render-sheet.ts';
import { sampleSheet } from './sample-sheets.ts';

/** Pixels an inch: enough to see a line move, few enough to store. */
const DPI = 60;
/** Pages compared of a sheet: later pages of a booklet look alike. */
const MAX_PAGES = 6;

/** The pages of a kind's sample in an edition, as pixels. */
export const drawSheet = async (kind: string, edition: string): Promise<Pixels[]> => {
  const { bytes } = await renderSheet(sampleSheet(kind), edition);
  return rasterise(bytes, DPI, MAX_PAGES);
};

/** The approved picture of a page, counted from 1. */
export const approvedFile = (kind: string, edition: string, page: number): string =>
  path.join(import.meta.dirname, 'pages', kind, `${edition}-${page}.png`);
