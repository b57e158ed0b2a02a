import type { Handout, HandoutKind } from './handout.ts';

type Questions = readonly string[];

/** Teach-back questions: three for each kind of sheet, for the sheets of a treatment by its id, and for a sheet by its id. */
export type TeachBack = {
  kinds: Readonly<Record<HandoutKind, Questions>>;
  treatments: Readonly<Record<string, Questions>>;
  sheets: Readonly<Record<string, Questions>>;
};

const named = (questions: Readonly<Record<string, Questions>>, id: string | undefined): Questions | null =>
  id !== undefined && Object.hasOwn(questions, id) ? (questions[id] ?? null) : null;

/** The questions for a sheet: its own, those of its treatment, or those of its kind. */
export const questionsFor = (
  { kinds, treatments, sheets }: TeachBack,
  { id, kind, treatment }: Pick<Handout, 'id' | 'kind' | 'treatment'>,
): Questions => named(sheets, id) ?? named(treatments, treatment?.id) ?? kinds[kind];
