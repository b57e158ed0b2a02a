import { check } from '../../check.ts';
import { type FindingDetails, type FindingPlace, findingAt, onElement, onPage } from '../../finding.ts';
import { type Legibility, legibilityOf } from '../../page/legibility.ts';
import type { Box } from '../../page/matrix.ts';
import { isArtifact, mcidOf } from '../../page/owner.ts';
import type { MarkedItem, Paint, TextRun } from '../../page/types.ts';
import { pieceKey } from '../../pdf/structure/owners.ts';
import type { PdfFile } from '../../pdf/types.ts';

type PrintCondition = 'print-contrast' | 'print-grey' | 'print-solid' | 'print-edge';
type Diagnostics = FindingDetails<PrintCondition>[];

const CONTRAST = 7;
const GREY = 4.5;
const BLACK = '#000000';
const WHITE = '#ffffff';
/** Unprintable margin in points; 0.01 pt is allowed for rounding. */
const EDGE = 24;
const ROUNDING = 0.01;

/** Input of the print checks: the file and a page index. */
type PageContext = { pdf: PdfFile; index: number };

const placeOf = ({ pdf, index }: PageContext, item: MarkedItem, words: string): FindingPlace => {
  const mcid = mcidOf(item);
  const owner = mcid === null ? undefined : pdf.owners.get(pieceKey(index, mcid))?.[0];
  const place = onPage(index, words);
  return owner
    ? { ...onElement(pdf, owner, index), text: place.text }
    : { ...place, element: isArtifact(item) ? 'artifact' : null };
};

const ratio = (value: number): string => `${value.toFixed(1)}:1`;

/** Whether a monochrome printer prints letters without a screen: black ones, or white ones on black. */
const isSolid = ({ text, behind }: Legibility): boolean =>
  text === BLACK || (text === WHITE && behind === BLACK);

const contrastDiagnostics = (sight: PageContext, run: TextRun, seen: Legibility): Diagnostics => {
  const place = (): FindingPlace => placeOf(sight, run, run.text);
  const what = seen.text === '' ? `on ${seen.behind}` : `${seen.text} on ${seen.behind}`;
  if (seen.contrast < CONTRAST) return findingAt('print-contrast', place, `${ratio(seen.contrast)}, ${what}`);
  if (seen.grey < GREY) return findingAt('print-grey', place, `${ratio(seen.grey)} in grey, ${what}`);
  return findingAt('print-solid', place, isSolid(seen) ? null : what);
};

const reach = (box: Box, paper: Box): string | null => {
  const gaps = [box[0] - paper[0], box[1] - paper[1], paper[2] - box[2], paper[3] - box[3]];
  const nearest = Math.min(...gaps);
  const side = ['left', 'bottom', 'right', 'top'][gaps.indexOf(nearest)];
  return nearest < EDGE - ROUNDING ? `${Math.round(nearest * 10) / 10} pt from the ${side} edge` : null;
};

/** White and transparent paint leaves no ink. */
const hasInk = ({ colour, alpha }: Paint): boolean => alpha > 0 && !colour?.every((part) => part === 1);

const pageDiagnostics = (sight: PageContext): Diagnostics => {
  const page = sight.pdf.pages[sight.index];
  if (!page) return [];
  const { runs, paints } = page.painted;
  const edge = (item: MarkedItem, box: Box | null, words: string): Diagnostics =>
    findingAt('print-edge', () => placeOf(sight, item, words), box && reach(box, page.paper));
  return [
    ...runs.flatMap((run) => {
      const seen = legibilityOf(run, paints);
      return [...(seen ? contrastDiagnostics(sight, run, seen) : []), ...edge(run, run.box, run.text)];
    }),
    ...paints.filter(hasInk).flatMap((paint) => edge(paint, paint.box, '')),
  ];
};

/** Text has enough contrast in colour and in grey and prints solid in one ink, and nothing is in the unprintable margin. */
export const print = check(['print-contrast', 'print-grey', 'print-solid', 'print-edge'], (pdf) =>
  pdf.pages.flatMap((_, index) => pageDiagnostics({ pdf, index })),
);
