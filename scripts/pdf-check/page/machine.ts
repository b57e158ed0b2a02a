import { IDENTITY, type Matrix } from './matrix.ts';
import { firstState, type State } from './state.ts';
import type { Mark, Owned, Painted, Shape } from './types.ts';

/** A page while its operators are followed. */
export type Machine = {
  state: State;
  saved: State[];
  textMatrix: Matrix;
  lineMatrix: Matrix;
  /** Rule of a clip that the next path sets. */
  pendingClip: Shape['rule'] | null;
  marks: readonly Mark[];
  /** How deep in form streams, and how many marks were open where each began. */
  forms: number[];
  count: number;
  painted: Painted;
  /** The name in the file of a font as pdf.js calls it. */
  fontName: (loadedName: string) => string;
};

/** A machine at the top of a page. */
export const createMachine = (fontName: Machine['fontName']): Machine => ({
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

/** Who owns what is painted now. */
export const ownership = (machine: Machine): Owned => {
  machine.count += 1;
  return { marks: machine.marks, index: machine.count, inStream: isInStream(machine) };
};

/** Whether the innermost mark was opened in a form's stream. */
export const isInStream = ({ forms, marks }: Machine): boolean =>
  forms.length > 0 && marks.length > (forms.at(-1) ?? 0);
