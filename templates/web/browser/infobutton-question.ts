/** Code systems of the sheets, by their HL7 object identifiers and their addresses in FHIR R4. */
const SYSTEMS: Readonly<Record<string, CodeSystem>> = {
  '2.16.840.1.113883.6.90': 'icd10cm',
  '2.16.840.1.113883.6.88': 'rxnorm',
  'http://hl7.org/fhir/sid/icd-10-cm': 'icd10cm',
  'http://www.nlm.nih.gov/research/umls/rxnorm': 'rxnorm',
};
/** An object identifier as an address. */
const OID_PREFIX = /^urn:oid:/;

export type CodeSystem = 'icd10cm' | 'rxnorm';

/** One criterion: a code (`system` null: any system), or words if none of our systems is named. */
export type InfobuttonQuestion = { system: CodeSystem | null; code: string; words: string };

/**
 * The request to the page, by the parameters of HL7 Context-Aware Knowledge Retrieval (Infobutton),
 * URL-based.
 */
export type Question = { asked: InfobuttonQuestion[]; language: string | null };

/** A code, a display name or original text, with its number. */
const MAIN = /^mainSearchCriteria\.v\.(?:c|dn|ot)(\d*)$/;

/** ICD-10-CM codes as some systems send them: without their dot (C7951), ending with one, or with a space. */
const asWritten = (code: string): string =>
  code
    .replace(/\s+/g, '')
    .replace(/\.$/, '')
    .replace(/^([A-Z]\d[\dA-Z])([\dA-Z]{1,4})$/, '$1.$2');

const criteria = (given: URLSearchParams, number: string): InfobuttonQuestion => {
  const code = asWritten((given.get(`mainSearchCriteria.v.c${number}`) ?? '').toUpperCase());
  const named = (given.get(`mainSearchCriteria.v.cs${number}`) ?? '')
    .trim()
    .toLowerCase()
    .replace(OID_PREFIX, '');
  const words =
    given.get(`mainSearchCriteria.v.dn${number}`) ?? given.get(`mainSearchCriteria.v.ot${number}`) ?? '';
  const system = SYSTEMS[named] ?? null;
  return { system, code: named !== '' && system === null ? '' : code, words: words.trim().toLowerCase() };
};

/** Parses the query of an address; several criteria are numbered (`mainSearchCriteria.v.c1`). */
export const readQuestion = (search: string): Question => {
  const given = new URLSearchParams(search);
  const numbers = new Set([...given.keys()].flatMap((key) => MAIN.exec(key)?.[1] ?? []));
  const asked = [...numbers].map((number) => criteria(given, number));
  const language = given.get('informationRecipient.languageCode.c')?.toLowerCase() ?? null;
  return { asked: asked.filter(({ code, words }) => code !== '' || words !== ''), language };
};
