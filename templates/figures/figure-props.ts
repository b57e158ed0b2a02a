/** A figure's inputs from its page: theme, and words of the language. */

import type { FigureWords } from '../../scripts/model/figure-words.ts';

/** Inks of the drawings as `#RRGGBB`; all may be greys or pure black and white. */
type FigureColours = {
  ink: string;
  petrol: string;
  petrolTint: string;
  mist: string;
  line: string;
  plum: string;
  plumTint: string;
  plumMid: string;
  ochre: string;
  ochreSolid: string;
  ochreTint: string;
  bone: string;
  boneMid: string;
  boneEdge: string;
  marrow: string;
  vessel: string;
  vesselEdge: string;
  white: string;
};

export type FigureProps = {
  colours: FigureColours;
  /** Width on paper in points; the height follows from it. */
  width: number;
  /** Size of the labels on paper in points, whatever the scale of the drawing. */
  labelSize: number;
  /** Leading of the labels in points. */
  labelLeading: number;
  /** Family name of a font registered with weight 600. */
  font: string;
  words: FigureWords;
};

/** Props of a part of a drawing: the inks, then its position and state. */
export type PartProps<Own> = { colours: FigureColours } & Own;

/** The coordinate space of a drawing; 1 unit is 1 point in standard print. */
export type DesignSize = { width: number; height: number };
