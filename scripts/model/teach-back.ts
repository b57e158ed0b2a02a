import type { HandoutKind } from './handout.ts';

/** Teach-back questions: three for each kind of sheet, and three of its own for a sheet by its id. */
export type TeachBack = {
  kinds: Readonly<Record<HandoutKind, readonly string[]>>;
  sheets: Readonly<Record<string, readonly string[]>>;
};

/** The questions for a sheet: its own, or those of its kind. */
export const questionsFor = (
  { kinds, sheets }: TeachBack,
  { id, kind }: { id: string; kind: HandoutKind },
): readonly string[] => (Object.hasOwn(sheets, id) ? sheets[id] : undefined) ?? kinds[kind];
