import type { Assembled } from '../assemble/assemble-handout.ts';
import type { Passage } from '../from-markdown/index.ts';

/** A passage of an author's file with the ids of its sheets, in the order of the plan. */
export type Reach = { passage: Passage; sheets: string[] };

/** Without the heading: a shared block has the heading of the section that uses it. */
const keyOf = ({ file, line, endLine, reaches, cancers }: Passage): string =>
  JSON.stringify([file, line, endLine, reaches, cancers]);

/** The sheets that each passage reaches, in the order of the passages. */
export const passageReach = (
  passages: readonly Passage[],
  assembled: readonly Pick<Assembled, 'handout' | 'passages'>[],
): Reach[] => {
  const sheets = new Map<string, Set<string>>(passages.map((passage) => [keyOf(passage), new Set()]));
  for (const { handout, passages: reached } of assembled)
    for (const passage of reached) sheets.get(keyOf(passage))?.add(handout.id);
  return passages.map((passage) => ({ passage, sheets: [...(sheets.get(keyOf(passage)) ?? [])] }));
};
