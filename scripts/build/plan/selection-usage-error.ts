import { distance } from 'fastest-levenshtein';
import picomatch from 'picomatch';
import { nearest } from '../../diagnostics/nearest.ts';
import { asksFor, type SelectedSheet, type Selection } from './selection.ts';

const NAMED_IDS = 3;

/** The ids most similar to a glob, best first. */
const nearestIds = (glob: string, ids: string[]): string[] => {
  const letters = glob.replace(/[^\p{L}\p{N}-]/gu, '').toLowerCase();
  const slips = (id: string): number => distance(letters, id) - (id.includes(letters) ? id.length : 0);
  return [...ids].sort((a, b) => slips(a) - slips(b) || (a < b ? -1 : 1)).slice(0, NAMED_IDS);
};

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const isOfMedicine = ({ medicine }: SelectedSheet): boolean => (medicine ?? null) !== null;

/** The sheets for a medicine, its own first, under the name that was probably meant. */
const sheetsNaming = (
  typed: string,
  planned: readonly SelectedSheet[],
): { name: string; ids: string[] } | null => {
  const name = nearest(typed, new Set(planned.flatMap(({ medicines = [] }) => medicines)));
  if (name === null) return null;
  // all sheets with names in other capitals, such as “Ibuprofen”
  const naming = planned.filter(({ medicines = [] }) => medicines.some((one) => isSame(one, name)));
  const [own, others] = [naming.filter(isOfMedicine), naming.filter((sheet) => !isOfMedicine(sheet))];
  return { name, ids: [...new Set([...own, ...others].map(({ id }) => id))] };
};

const medicineUsageError = (glob: string, planned: readonly SelectedSheet[]): string | null => {
  const found = sheetsNaming(glob, planned);
  if (found === null) return null;
  const { name, ids } = found;
  const it = name.toLowerCase() === glob.toLowerCase() ? 'it' : name;
  const more = ids.length > NAMED_IDS ? ` and ${ids.length - NAMED_IDS} more` : '';
  return `No sheet is called “${glob}”; these sheets name ${it}: ${ids.slice(0, NAMED_IDS).join(', ')}${more}. See all with --list.`;
};

/** A sheet that is never built again, with the reason for readers. */
export type WithdrawnSheet = SelectedSheet & { since: string; reason: string };

const globUsageError = (
  glob: string,
  planned: SelectedSheet[],
  withdrawn: readonly WithdrawnSheet[],
): string | null => {
  const ids = [...new Set(planned.map(({ id }) => id))];
  if (ids.some((id) => picomatch.isMatch(id, glob))) return null;
  const taken = withdrawn.find(({ id }) => id === glob);
  if (taken !== undefined)
    return `${glob} was withdrawn on ${taken.since} and is never built: ${taken.reason} See content/withdrawn.yaml.`;
  const coded = planned.find(({ code }) => code !== undefined && isSame(code, glob));
  if (coded !== undefined) return `“${glob}” is the code of a sheet; use its id: --only ${coded.id}.`;
  const named = medicineUsageError(glob, planned);
  if (named !== null) return named;
  return `No sheet id matches “${glob}”. The nearest: ${nearestIds(glob, ids).join(', ')}. See all with --list.`;
};

const languageUsageError = (language: string, planned: SelectedSheet[]): string | null => {
  const known = [...new Set(planned.map((sheet) => sheet.language))].sort();
  if (known.includes(language)) return null;
  const meant = nearest(language, known);
  const hint = meant === null ? '' : ` Did you mean “${meant}”?`;
  return `There are no sheets in “${language}”.${hint} Languages: ${known.join(', ')}.`;
};

/** Usage error for a selection that matches no sheet, with a hint; null when it matches some. */
export const usageErrorOf = (
  selection: Selection,
  planned: SelectedSheet[],
  withdrawn: readonly WithdrawnSheet[] = [],
): string | null => {
  if (planned.length === 0) return 'There is no sheet to make. Is this the right folder? See --content.';
  const globs = selection.only.map((glob) => globUsageError(glob, planned, withdrawn));
  const languages = selection.languages.map((language) => languageUsageError(language, planned));
  const usageError = [...globs, ...languages].find((text) => text !== null);
  if (usageError !== undefined) return usageError;
  if (planned.some((sheet) => asksFor(selection, sheet))) return null;
  return `No sheet matches ${selection.only.join(' or ')} in ${selection.languages.join(' or ')}. See --list.`;
};
