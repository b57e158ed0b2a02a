/** Code systems of the sheets, by their HL7 object identifiers. */
const SYSTEMS: Readonly<Record<string, CodeSystem>> = {
  '2.16.840.1.113883.6.90': 'icd10cm',
  '2.16.840.1.113883.6.88': 'rxnorm',
};

type CodeSystem = 'icd10cm' | 'rxnorm';

/**
 * One thing that is asked for: a code (`system` null: of any of them), or words where no system of ours is
 * named.
 */
type Asked = { system: CodeSystem | null; code: string; words: string };

/**
 * What the page is asked for, by the parameters of HL7 Context-Aware Knowledge Retrieval (Infobutton),
 * URL-based.
 */
export type Question = { asked: Asked[]; language: string | null };

/** A sheet as far as it is found by codes. */
export type Coded = { icd10cm: string[]; rxnorm: string[]; words: string; language: string };

const MAIN = /^mainSearchCriteria\.v\.c(\d*)$/;

const criteria = (given: URLSearchParams, number: string): Asked => {
  const code = given.get(`mainSearchCriteria.v.c${number}`)?.trim().toUpperCase() ?? '';
  const named = given.get(`mainSearchCriteria.v.cs${number}`)?.trim() ?? '';
  const words =
    given.get(`mainSearchCriteria.v.dn${number}`) ?? given.get(`mainSearchCriteria.v.ot${number}`) ?? '';
  const system = SYSTEMS[named] ?? null;
  return { system, code: named !== '' && system === null ? '' : code, words: words.trim().toLowerCase() };
};

/**
 * Reads the question from the part of an address after `?`; several criteria are numbered
 * (`mainSearchCriteria.v.c1`).
 */
export const readQuestion = (search: string): Question => {
  const given = new URLSearchParams(search);
  const numbers = new Set([...given.keys()].flatMap((key) => MAIN.exec(key)?.[1] ?? []));
  if (given.has('mainSearchCriteria.v.dn') || given.has('mainSearchCriteria.v.ot')) numbers.add('');
  const asked = [...numbers].map((number) => criteria(given, number));
  const language = given.get('informationRecipient.languageCode.c')?.toLowerCase() ?? null;
  return { asked: asked.filter(({ code, words }) => code !== '' || words !== ''), language };
};

/**
 * Malignant primary tumors (C00 to C76) and blood cancers (C81 to C96): what follows the dot is side and
 * place.
 */
const PRIMARY = /^C(?:[0-6]\d|7[0-6]|8[1-9]|9[0-6])/;

/**
 * The part of an ICD-10-CM code that names the disease; null where the digits after the dot name another one.
 * Z51.0 is radiation and Z51.11 chemotherapy; C79.31 is in the brain and C79.51 in bone; C90.1 is a leukemia
 * and C90.0 multiple myeloma (ICD-10-CM 2026, tabular list).
 */
const diseaseOf = (code: string): string | null => {
  if (code.startsWith('C90')) return code.startsWith('C90.0') ? 'C90.0' : null;
  return PRIMARY.test(code) ? code.slice(0, 3) : null;
};

/** The codes as asked for; for ICD-10-CM, when no sheet has just that code, those of the same disease. */
const byCode = (sheets: readonly Coded[], { system, code }: Asked): Coded[] => {
  if (code === '') return [];
  const has = (name: CodeSystem, fits: (known: string) => boolean): Coded[] =>
    system === null || system === name ? sheets.filter((sheet) => sheet[name].some(fits)) : [];
  const exact = [...has('icd10cm', (known) => known === code), ...has('rxnorm', (known) => known === code)];
  const disease = diseaseOf(code);
  if (exact.length > 0 || disease === null) return exact;
  return has('icd10cm', (known) => diseaseOf(known) === disease);
};

const byWords = (sheets: readonly Coded[], { words }: Asked): Coded[] =>
  words === '' ? [] : sheets.filter((sheet) => sheet.words.includes(words) || words.includes(sheet.words));

const fitting = (sheets: readonly Coded[], asked: Asked): Coded[] => {
  const coded = byCode(sheets, asked);
  return coded.length > 0 ? coded : byWords(sheets, asked);
};

/** The sheets that answer a question, in their order; those in the language asked for where there are any. */
export const answerTo = <Sheet extends Coded>(
  { asked, language }: Question,
  sheets: readonly Sheet[],
): Sheet[] => {
  const found = new Set<Coded>(asked.flatMap((one) => fitting(sheets, one)));
  const answer = sheets.filter((sheet) => found.has(sheet));
  const spoken = answer.filter(
    (sheet) => language !== null && sheet.language.split('-')[0] === language.split('-')[0],
  );
  return spoken.length > 0 ? spoken : answer;
};
