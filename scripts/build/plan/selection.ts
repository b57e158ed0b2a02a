import { distance } from 'fastest-levenshtein';
import picomatch from 'picomatch';
import { nearest } from '../../diagnostics/nearest.ts';
import type { EditionName, Ink } from '../../model/handout.ts';
import type { PdfVersion } from '../../model/pdf-version.ts';

/** Which sheets to make; an empty list means all of them. */
export type Selection = {
  /** Globs on the id. */
  only: string[];
  languages: string[];
  editions: EditionName[];
  ink: Ink;
  fillable: boolean;
  /** 1.7 when left out. */
  pdfVersion?: PdfVersion | undefined;
};

/** What a selection looks at. */
export type Selectable = {
  id: string;
  language: string;
  edition: EditionName;
  ink: Ink;
  fillable: boolean;
  pdfVersion?: PdfVersion | undefined;
};

type SelectedSheet = Pick<Selectable, 'id' | 'language'> & {
  /** Generic and brand names of the medicines that a sheet is for. */
  medicines?: readonly string[];
  /** The medicine whose own sheet it is. */
  medicine?: string | null;
  /** The short number of the sheet, such as HT-PRO. */
  code?: string;
};

const isIn = <T>(chosen: T[], value: T): boolean => chosen.length === 0 || chosen.includes(value);

/** Whether a sheet's id and language are selected. */
export const asksFor = ({ only, languages }: Selection, sheet: SelectedSheet): boolean =>
  (only.length === 0 || picomatch.isMatch(sheet.id, only)) && isIn(languages, sheet.language);

/** Whether a PDF is selected. */
export const isSelected = (selection: Selection, pdf: Selectable): boolean =>
  asksFor(selection, pdf) &&
  isIn(selection.editions, pdf.edition) &&
  selection.ink === pdf.ink &&
  selection.fillable === pdf.fillable &&
  (selection.pdfVersion ?? '1.7') === (pdf.pdfVersion ?? '1.7');

const FILE =
  /^(?<language>[^/]+)\/(?<edition>(?:letter|a4)-(?:standard|large))(?<black>-black)?(?<fillable>-fillable)?(?<pdf2>-pdf2)?\/(?<id>[^/]+)\.pdf$/;

/** The inverse of `fileName`; null for a file that has another form. */
const namedBy = (file: string): Selectable | null => {
  const parts = FILE.exec(file)?.groups;
  if (parts === undefined) return null;
  const { language = '', edition, black, id = '', fillable, pdf2 } = parts;
  const ink = black === undefined ? 'colour' : 'black';
  const pdfVersion = pdf2 === undefined ? '1.7' : '2.0';
  return { id, language, edition: edition as EditionName, ink, fillable: fillable !== undefined, pdfVersion };
};

const isEverything = ({ only, languages, editions }: Selection): boolean =>
  [only, languages, editions].every((list) => list.length === 0);

/**
 * Says whether a file of an earlier build is one that this selection replaces or, when no longer planned,
 * removes.
 */
export const isOwn = (selection: Selection, file: string): boolean => {
  const pdf = namedBy(file);
  return pdf === null ? isEverything(selection) : isSelected(selection, pdf);
};

const NAMED_IDS = 3;

/** The ids most like a glob, best first. */
const nearestIds = (glob: string, ids: string[]): string[] => {
  const letters = glob.replace(/[^\p{L}\p{N}-]/gu, '').toLowerCase();
  const slips = (id: string): number => distance(letters, id) - (id.includes(letters) ? id.length : 0);
  return [...ids].sort((a, b) => slips(a) - slips(b) || (a < b ? -1 : 1)).slice(0, NAMED_IDS);
};

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const isOfMedicine = ({ medicine }: SelectedSheet): boolean => (medicine ?? null) !== null;

/** The sheets that are for a medicine, its own first, under the name that was probably meant. */
const sheetsNaming = (
  typed: string,
  planned: readonly SelectedSheet[],
): { name: string; ids: string[] } | null => {
  const name = nearest(typed, new Set(planned.flatMap(({ medicines = [] }) => medicines)));
  if (name === null) return null;
  // of all sheets with names in other capitals, such as “Ibuprofen”
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
  if (coded !== undefined) return `“${glob}” is the code of a sheet; write its id: --only ${coded.id}.`;
  const named = medicineUsageError(glob, planned);
  if (named !== null) return named;
  return `No sheet has an id like “${glob}”. The nearest: ${nearestIds(glob, ids).join(', ')}. See all with --list.`;
};

const languageUsageError = (language: string, planned: SelectedSheet[]): string | null => {
  const known = [...new Set(planned.map((sheet) => sheet.language))].sort();
  if (known.includes(language)) return null;
  const meant = nearest(language, known);
  const hint = meant === null ? '' : ` Did you mean “${meant}”?`;
  return `There are no sheets in “${language}”.${hint} Languages: ${known.join(', ')}.`;
};

/** What is wrong with a selection for the sheets there are, with a hint; null when it selects something. */
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
  return `No sheet like ${selection.only.join(' or ')} is written in ${selection.languages.join(' or ')}. See --list.`;
};
