import { createContext, type ReactNode, useContext } from 'react';
import { Box } from '../primitives.tsx';
import { type SheetContext, SheetProvider, useSheet } from '../sheet-context.tsx';
import type { Theme } from '../theme.ts';

/** The same thing in both languages, that of the left column first. */
export type Twin<Thing> = readonly [Thing, Thing];

const Context = createContext<Twin<SheetContext> | null>(null);

/** Points between the two columns. */
const GAP = 18;

/** Width of a column in points. */
const columnWidth = ({ textWidth }: Pick<Theme, 'textWidth'>): number => (textWidth - GAP) / 2;

/** A column is as narrow for its letters as a page of large print, so that it is laid out like one. */
const narrowed = (sheet: SheetContext, width: number): SheetContext => ({
  ...sheet,
  theme: { ...sheet.theme, large: true, textWidth: width },
});

const inColumns = ([left, right]: Twin<SheetContext>, theme: Theme): Twin<SheetContext> => {
  const width = columnWidth(theme);
  return [narrowed(left, width), narrowed(right, width)];
};

type LanguagesProps = { sheets: Twin<SheetContext>; children: ReactNode };

/** Provides the two sheets of a bilingual edition, each in a column of its own. */
export const LanguagesProvider = ({ sheets, children }: LanguagesProps) => (
  <Context.Provider value={inColumns(sheets, sheets[1].theme)}>{children}</Context.Provider>
);

/** The sheets of the two columns; throws outside a `LanguagesProvider`. */
export const useLanguages = (): Twin<SheetContext> => {
  const sheets = useContext(Context);
  if (!sheets) throw new Error('A component of a bilingual sheet is outside <LanguagesProvider>');
  return sheets;
};

/** The columns inside a frame that takes `by` points of the width, on both sides together. */
export const Inset = ({ by, children }: { by: number; children: ReactNode }) => {
  const sheet = useSheet();
  const theme = { ...sheet.theme, textWidth: sheet.theme.textWidth - by };
  return (
    <SheetProvider value={{ ...sheet, theme }}>
      <Context.Provider value={inColumns(useLanguages(), theme)}>{children}</Context.Provider>
    </SheetProvider>
  );
};

type ColumnsProps<Thing> = {
  of: Twin<Thing>;
  /** The element of each column; inline elements in a heading. */
  tag?: 'Div' | 'Span';
  /** Whether the row stays on one page. */
  whole?: boolean;
  style?: object;
  children: (one: Thing, width: number, side: 0 | 1) => ReactNode;
};

/**
 * One thing beside the same in the other language, read in this order: left, then right. Each has its language, and draws with its own
 * phrases. A screen reader so hears a point in both languages before the next one, as a nurse and a patient read it together.
 */
export const Columns = <Thing,>(props: ColumnsProps<Thing>) => {
  const { of, tag = 'Div', whole = false, style = {}, children } = props;
  const sheets = useLanguages();
  const width = columnWidth(useSheet().theme);
  return (
    <Box {...(whole ? { wrap: false } : {})} style={{ flexDirection: 'row', columnGap: GAP, ...style }}>
      {([0, 1] as const).map((side) => (
        <Box key={side} tag={{ type: tag, lang: sheets[side].handout.language }} style={{ width }}>
          <SheetProvider value={sheets[side]}>{children(of[side], width, side)}</SheetProvider>
        </Box>
      ))}
    </Box>
  );
};
