import type { Reach } from '../handout/checks/passage-reach.ts';
import type { PlannedHandout } from '../handout/plan/planned-handout.ts';
import type { OutdatedSafety } from './check/check-translations.ts';

/**
 * A sheet withheld in a language: a safety translation is out of date there, or files that it needs are
 * missing, given as paths below the folder of the language.
 */
export type WithheldSheet = {
  language: string;
  id: string;
  code: string;
  title: string;
  missing: readonly string[];
};

const lengthOf = ({ passage }: Reach): number => passage.endLine - passage.line;

/** The sheets with a line: those of the innermost passage with it, or all of its file. */
const sheetsWith = ({ file, line }: OutdatedSafety, reach: readonly Reach[]): string[] => {
  const inFile = reach.filter(({ passage }) => passage.file === file);
  const around = inFile.filter(
    ({ passage }) => line !== null && passage.line <= line && line <= passage.endLine,
  );
  const [innermost] = around.toSorted((one, other) => lengthOf(one) - lengthOf(other));
  return innermost === undefined ? inFile.flatMap(({ sheets }) => sheets) : innermost.sheets;
};

/**
 * The planned sheets that must not be built in their language. `reach` is that of all languages; a sheet has
 * the same id in all of them.
 */
export const withheldSheets = (
  outdated: readonly OutdatedSafety[],
  reach: readonly Reach[],
  planned: readonly PlannedHandout[],
): WithheldSheet[] => {
  const withheld = new Set(
    outdated.flatMap((one) => sheetsWith(one, reach).map((id) => `${one.language}/${id}`)),
  );
  return planned
    .filter(({ language, id }) => withheld.has(`${language}/${id}`))
    .map(({ language, id, code, title }) => ({ language, id, code, title, missing: [] }));
};
