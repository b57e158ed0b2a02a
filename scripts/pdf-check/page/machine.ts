import { IDENTITY, type Matrix } from './matrix.ts';
import { firstState, type State } from './state.ts';
import type { Mark, MarkedItem, PaintedPage, Shape } from './types.ts';

/** Interpreter state for the operators of a page. */
export type PageMachine = {
  state: State;
  saved: State[];
  textMatrix: Matrix;
  lineMatrix: Matrix;
  /** Fill rule of the clip that the next path sets. */
  pendingClip: Shape['rule'] | null;
  marks: readonly Mark[];
  /** Number of open marks at the start of each enclosing form stream. */
  forms: number[];
  count: number;
  painted: PaintedPage;
  /** The font's name in the file, by its pdf.js name. */
  fontName: (loadedName: string) => string;
};

/** A machine in its initial state. */
export const createMachine = (fontName: PageMachine['fontName']): PageMachine => ({
  state: firstState(),
  saved: [],
  textMatrix: IDENTITY,
  lineMatrix: IDENTITY,
  pendingClip: null,
  marks: [],
  forms: [],
  count: 0,
  painted: { paints: [], runs: [], openings: [], unclosed: 0, unopened: 0 },
  fontName,
});

/** The owner of the current paint. */
export const ownership = (machine: PageMachine): MarkedItem => {
  machine.count += 1;
  return { marks: machine.marks, index: machine.count, inStream: isInStream(machine) };
};

/** Whether the innermost mark was opened in a form's stream. */
export const isInStream = ({ forms, marks }: PageMachine): boolean =>
  forms.length > 0 && marks.length > (forms.at(-1) ?? 0);
