import { createContext, useContext } from 'react';
import type { FigureWords } from '../scripts/model/figure-words.ts';
import type { ClinicProfile, Handout } from '../scripts/model/handout.ts';
import type { Phrases } from '../scripts/model/phrases.ts';
import type { PrintOrder } from '../scripts/model/print-order.ts';
import type { MeasureExtent, SetLines, TextWidth } from './text/runs.ts';
import type { Theme } from './theme.ts';

/** The place of a sheet in a packet: its destination name, and the offset of its heading levels. */
export type PacketPart = {
  place: string;
  headingOffset: number;
  /** Whether it is one of the sheets, which has its own page numbers, and not a page of the packet itself. */
  isSheet: boolean;
};

/** Context of every component of one sheet. */
export type SheetContext = {
  theme: Theme;
  phrases: Phrases;
  figureWords: FigureWords;
  clinic: ClinicProfile;
  handout: Handout;
  /** Calendar version printed in the footer, such as 2026.11.1. */
  version: string;
  /** The sheet's address on the clinic's website, as people type it; null when it has none. */
  address: string | null;
  /** Whether lines are form fields and boxes can be ticked on the screen. */
  fillable: boolean;
  /**
   * Whether the sheet needs more than one sheet of paper. Its sections then break at good places for readers,
   * instead of where space ends.
   */
  isLong: boolean;
  /** Order of the first parts in large print. */
  order: PrintOrder;
  /** Null: a separate sheet. */
  packet: PacketPart | null;
  /** Language and words of the sheet beside this one, for staff who read that language alone; left out in one language. */
  beside?: { language: string; phrases: Phrases };
  setLines: SetLines;
  textWidth: TextWidth;
  textExtent: MeasureExtent;
};

const Context = createContext<SheetContext | null>(null);

export const SheetProvider = Context.Provider;

/** The sheet of a component; throws outside a `SheetProvider`. */
export const useSheet = (): SheetContext => {
  const sheet = useContext(Context);
  if (!sheet) throw new Error('A component of a sheet is outside <SheetProvider>');
  return sheet;
};
