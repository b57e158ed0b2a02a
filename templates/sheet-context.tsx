import { createContext, useContext } from 'react';
import type { FigureWords } from '../scripts/model/figure-words.ts';
import type { ClinicProfile, Handout } from '../scripts/model/handout.ts';
import type { Phrases } from '../scripts/model/phrases.ts';
import type { PrintOrder } from '../scripts/model/print-order.ts';
import type { MeasureExtent, SetLines, TextWidth } from './text/runs.ts';
import type { Theme } from './theme.ts';

/** The place of a sheet in a packet: its name for links, and how many levels its headings are below the packet's. */
export type PacketPart = {
  place: string;
  headingOffset: number;
  /** Whether it is one of the sheets, which has page numbers of its own, and not a page of the packet itself. */
  isSheet: boolean;
};

/** What every component of one sheet may ask for. */
export type SheetContext = {
  theme: Theme;
  phrases: Phrases;
  figureWords: FigureWords;
  clinic: ClinicProfile;
  handout: Handout;
  /** Calendar version printed in the footer, such as 2026.11.1. */
  version: string;
  /** Where the sheet is found on the clinic's website, as people type it; null when it has none. */
  address: string | null;
  /** Whether lines are fields to type in and boxes can be ticked on the screen. */
  fillable: boolean;
  /**
   * Whether the sheet needs more than one sheet of paper. Its sections then break where a reader would break them, and not
   * where room ends.
   */
  isLong: boolean;
  /** What comes first in large print. */
  order: PrintOrder;
  /** Null: a sheet by itself. */
  packet: PacketPart | null;
  setLines: SetLines;
  textWidth: TextWidth;
  textExtent: MeasureExtent;
};

const Context = createContext<SheetContext | null>(null);

export const SheetProvider = Context.Provider;

/** The sheet a component is on; throws outside a `SheetProvider`. */
export const useSheet = (): SheetContext => {
  const sheet = useContext(Context);
  if (!sheet) throw new Error('A component of a sheet is outside <SheetProvider>');
  return sheet;
};
