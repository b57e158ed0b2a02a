import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readClinic } from '../../scripts/content/read/read-clinic.ts';
import { EDITIONS } from '../../scripts/model/editions.ts';
import type { Edition, Handout } from '../../scripts/model/handout.ts';
import { realHandouts, renderSheet } from '../render/render-sheet.ts';
import { type Area, inkBox } from './ink-box.ts';

/** Papers in points. */
const PAPERS = { letter: { width: 612, height: 792 }, a4: { width: 595.28, height: 841.89 } } as const;
/** Unprintable margin of a sheet: 4.2 mm, as specified for laser printers. */
const UNPRINTABLE = 11.9;

/**
 * In a corner, paper that is too short loses everything at one end: there the page must fit the paper itself.
 */
const reach = (place: string, page: Size, paper: Size): number =>
  place !== 'in the middle' && page.height > paper.height ? 0 : UNPRINTABLE;

type Size = { width: number; height: number };

/**
 * Position of the upper left corner of a page, printed at 100 %, on paper of another size. Chromium ("Actual
 * size") and SumatraPDF ("Use original page sizes") align the upper left corners; PostScript and Ghostscript
 * with a fixed paper the lower left ones, where the origin of a page is; Acrobat and the drivers of
 * Hewlett-Packard centre the page.
 */
const PLACES: Readonly<Record<string, (page: Size, paper: Size) => { left: number; top: number }>> = {
  'from the upper left corner': () => ({ left: 0, top: 0 }),
  'from the lower left corner': (page, paper) => ({ left: 0, top: paper.height - page.height }),
  'in the middle': (page, paper) => ({
    left: (paper.width - page.width) / 2,
    top: (paper.height - page.height) / 2,
  }),
};

/** How far ink extends into the unprinted area, in points; empty when all of it is printed. */
const lost = (ink: Area, page: Size, paper: Size, place: string): string[] => {
  const { left, top } = PLACES[place]?.(page, paper) ?? { left: 0, top: 0 };
  const edge = reach(place, page, paper);
  const beyond = {
    left: UNPRINTABLE - (ink.left + left),
    top: edge - (ink.top + top),
    right: ink.right + left - (paper.width - UNPRINTABLE),
    bottom: ink.bottom + top - (paper.height - edge),
  };
  return Object.entries(beyond).flatMap(([side, by]) =>
    by > 0 ? [`${by.toFixed(1)} pt at the ${side}`] : [],
  );
};

const FOLDER = path.join(import.meta.dirname, '../fixtures/clinics');
const { clinic: full } = await readClinic(
  FOLDER,
  FOLDER,
  path.join(FOLDER, 'long-names', 'clinic.yaml'),
  () => true,
);
if (full.name === null) throw new Error('The profile of the fixture is refused');
const { clinic: plain } = await readClinic(
  FOLDER,
  FOLDER,
  path.join(FOLDER, 'plain', 'clinic.yaml'),
  () => true,
);
const handouts = await realHandouts();
const KINDS = ['treatment', 'pair', 'medicine', 'cancer-type', 'booklet', 'guide'] as const;
const sheets = KINDS.map((kind) => handouts.find((handout) => handout.kind === kind) as Handout);

const inkOfAll = async (edition: Edition): Promise<Area[]> => {
  const made = sheets.flatMap((handout) => [
    renderSheet(handout, edition.name),
    renderSheet(handout, edition.name, { clinic: full, fillable: true }),
    renderSheet(handout, edition.name, { clinic: plain }),
  ]);
  return Promise.all(made.map(async (one) => inkBox((await one).bytes)));
};

describe.each(EDITIONS)('$name', async (edition) => {
  const boxes = await inkOfAll(edition);
  const page = PAPERS[edition.paper];

  test.each(
    (['letter', 'a4'] as const).flatMap((paper) =>
      Object.keys(PLACES).map((place) => [paper, place] as const),
    ),
  )('loses nothing printed unscaled on %s paper %s', (paper, place) => {
    expect(boxes).toHaveLength(KINDS.length * 3);
    expect(boxes.map((ink) => lost(ink, page, PAPERS[paper], place))).toEqual(boxes.map(() => []));
  });
});
