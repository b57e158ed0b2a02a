import { diseaseOf } from './disease-codes.ts';
import type { CodeSystem, InfobuttonQuestion, Question } from './infobutton-question.ts';

/**
 * A sheet as found by codes; `cancer` is the id of its only cancer type, or empty; `words` are its names
 * separated by `|`.
 */
export type CodedSheet = {
  icd10cm: string[];
  rxnorm: string[];
  words: string;
  language: string;
  kind: string;
  cancer: string;
};

/** The requested codes; for ICD-10-CM, when no sheet has that code, those of the same disease. */
const byCode = (sheets: readonly CodedSheet[], { system, code }: InfobuttonQuestion): CodedSheet[] => {
  if (code === '') return [];
  const has = (name: CodeSystem, fits: (known: string) => boolean): CodedSheet[] =>
    system === null || system === name ? sheets.filter((sheet) => sheet[name].some(fits)) : [];
  const exact = [...has('icd10cm', (known) => known === code), ...has('rxnorm', (known) => known === code)];
  const disease = diseaseOf(code);
  if (exact.length > 0 || disease === null) return exact;
  return has('icd10cm', (known) => diseaseOf(known) === disease);
};

const isNamed = ({ words }: CodedSheet, asked: string): boolean => words.split('|').includes(asked);

/** Shorter words are in names by chance: “all”, “one”. */
const MIN_LETTERS = 4;

const hasWords = ({ words }: CodedSheet, asked: string): boolean =>
  ` ${words.replace(/[^\p{L}\p{N}|]+/gu, ' ')} `.replaceAll('|', ' | ').includes(` ${asked} `);

/**
 * Sheets with exactly that name first, then those with its words in a name. The name next to a code of our
 * systems is counted as a whole: “bone” next to C79.31, spread to the brain, is no question about bones.
 */
const byWords = (sheets: readonly CodedSheet[], { words, system }: InfobuttonQuestion): CodedSheet[] => {
  if (words === '') return [];
  const named = sheets.filter((sheet) => isNamed(sheet, words));
  const isPart = system === null && words.length >= MIN_LETTERS;
  const others = isPart ? sheets.filter((sheet) => hasWords(sheet, words)) : [];
  return [...new Set([...named, ...others])];
};

type RankByKind = Readonly<Record<string, number>>;
/** Order of a medicine's sheets: its own, that for the requested cancer type, that for all types. */
const RANK: RankByKind = { medicine: 0, pair: 1, treatment: 2, booklet: 3 };
/** Order of the sheets of a disease or a visit: the overview first. */
const RANK_OF_DISEASE: RankByKind = { 'cancer-type': 0, treatment: 0, pair: 1, booklet: 2 };

const inOrder = (sheets: readonly CodedSheet[], rank: RankByKind): CodedSheet[] =>
  [...sheets].sort((a, b) => (rank[a.kind] ?? 4) - (rank[b.kind] ?? 4));

/** The cancer types of the requested primary tumors; secondary cancer in bone names none. */
const cancersOf = (sheets: readonly CodedSheet[], asked: readonly InfobuttonQuestion[]): Set<string> =>
  new Set(
    asked
      .filter(({ system, code }) => system !== 'rxnorm' && diseaseOf(code) !== null)
      .flatMap((one) => byCode(sheets, one).map(({ cancer }) => cancer)),
  );

/**
 * Drops a treatment's sheets for cancer types that were not requested; without a request, those for other
 * types than the only one in which the medicine is used.
 */
const forCancers = (found: readonly CodedSheet[], cancers: ReadonlySet<string>): CodedSheet[] => {
  const medicines = found.filter(({ kind }) => kind === 'medicine');
  const wanted =
    cancers.size > 0 ? cancers : new Set(medicines.length === 1 ? medicines.map(({ cancer }) => cancer) : []);
  return found.filter(({ kind, cancer }) => kind === 'medicine' || cancer === '' || wanted.has(cancer));
};

/** The sheets for one criterion, in order. */
const answersTo = (
  sheets: readonly CodedSheet[],
  asked: InfobuttonQuestion,
  cancers: ReadonlySet<string>,
): CodedSheet[] => {
  const coded = byCode(sheets, asked);
  if (coded.some(({ kind }) => kind === 'medicine')) return inOrder(forCancers(coded, cancers), RANK);
  if (coded.some(({ kind }) => kind === 'treatment'))
    return inOrder(forCancers(coded, cancers), RANK_OF_DISEASE);
  if (coded.length > 0) return inOrder(coded, RANK_OF_DISEASE);
  const found = byWords(sheets, asked);
  const isMedicine = found.some((sheet) => sheet.kind === 'medicine' && isNamed(sheet, asked.words));
  return isMedicine
    ? inOrder(forCancers(found, cancers), RANK)
    : [...inOrder(found, RANK_OF_DISEASE)].sort(
        (a, b) => Number(isNamed(b, asked.words)) - Number(isNamed(a, asked.words)),
      );
};

/**
 * The sheets that answer a question; those that match more criteria first, and those of a medicine before
 * others. In the requested language, if there are any.
 */
export const answerTo = <Sheet extends CodedSheet>(
  { asked, language }: Question,
  sheets: readonly Sheet[],
): Sheet[] => {
  const cancers = cancersOf(sheets, asked);
  const found = asked.map((one) => answersTo(sheets, one, cancers));
  const count = (sheet: CodedSheet): number => found.filter((one) => one.includes(sheet)).length;
  const order = [...new Set(found.flat())];
  const answer = sheets
    .filter((sheet) => order.includes(sheet))
    .sort((a, b) => count(b) - count(a) || order.indexOf(a) - order.indexOf(b));
  const spoken = answer.filter(
    (sheet) => language !== null && sheet.language.split('-')[0] === language.split('-')[0],
  );
  return spoken.length > 0 ? spoken : answer;
};
