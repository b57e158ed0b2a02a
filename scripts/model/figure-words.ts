import type { FigureName } from './vocabulary.ts';

/** The labels of each drawing: one short line each. */
export type FigureLabels = {
  'living-bone': { outside: string; inside: string };
  'bone-balance': { builders: string; clearers: string };
  'cells-travel': { origin: string; blood: string; bone: string };
  'balance-upset': { cancer: string; weak: string };
  'balance-restored': { treatment: string; cancer: string };
  'hormone-reaches-cell': { hormone: string; cell: string };
  'hormone-blocked': { treatment: string };
  'fast-cells-grow': { cells: string; blood: string };
  'chemotherapy-stops-growth': { cells: string; medicine: string };
  'body-bones': {
    skull: string;
    spine: string;
    ribs: string;
    arm: string;
    pelvis: string;
    thigh: string;
  };
  'cancer-hurts-bone': { cells: string; bone: string };
  'rays-aimed': { rays: string; machine: string };
  'clearers-overwork': { cancer: string; clearers: string };
  'clearers-slowed': { medicine: string };
  'tracer-travels': { medicine: string };
  'tracer-treats-bone': { rays: string };
  'iodine-travels': { iodine: string; cell: string };
  'iodine-treats': { inside: string };
  'growth-signal-on': { signal: string; cell: string };
  'growth-signal-blocked': { treatment: string };
  'repair-goes-on': { repair: string; cell: string };
  'repair-stopped': { treatment: string };
  'medicine-carried': { carrier: string; cell: string };
  'cancer-hides': { defense: string; cancer: string };
  'defense-sees': { uncovered: string };
  'tcell-apart': { defense: string; myeloma: string };
  'tcell-joined': { link: string };
  'bone-weak': { weak: string };
  'bone-held': { rod: string };
  'probe-treats-spot': { probe: string };
  'cement-fills-bone': { cement: string; spine: string };
  'pain-signal': { message: string; bone: string };
  'pain-eased': { relief: string };
  'cord-pressure': { spine: string; cord: string };
  'dental-check': { first: string; next: string };
};

/** The words of the drawings in one language. */
export type FigureWords = {
  /** Alt text of each drawing, in one sentence. */
  altTexts: Record<FigureName, string>;
  labels: FigureLabels;
};
