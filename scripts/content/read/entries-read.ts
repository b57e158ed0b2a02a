import type { ClinicProfile } from '../../model/clinic.ts';
import { type Locales, localeOf } from '../../model/locale.ts';
import type { Typography } from '../../model/typography.ts';
import type { Entry } from '../entries/entry.ts';
import {
  typesetCancerType,
  typesetClinic,
  typesetGuide,
  typesetMedicine,
  typesetTeachBack,
  typesetTerm,
  typesetTreatment,
} from '../entries/typeset-words.ts';
import type { Glossary } from './read-glossary.ts';
import type { MarkdownRead } from './read-markdown.ts';
import type { PlacedTeachBack } from './read-teach-back.ts';

const typesetIn =
  <Data>(locales: Locales, typeset: (data: Data, typography: Typography) => Data) =>
  (entry: Entry<Data>): Entry<Data> => ({
    ...entry,
    data: typeset(entry.data, localeOf(locales, entry.language).typography),
  });

/** The entries read, by collection, with the typography of their language, and those with errors. */
export const entriesRead = (
  { treatments, cancerTypes, guides, medicines, shared }: MarkdownRead,
  locales: Locales,
) => ({
  treatments: treatments.entries.map(typesetIn(locales, typesetTreatment)),
  cancerTypes: cancerTypes.entries.map(typesetIn(locales, typesetCancerType)),
  guides: guides.entries.map(typesetIn(locales, typesetGuide)),
  medicines: medicines.entries.map(typesetIn(locales, typesetMedicine)),
  shared: shared.entries,
  broken: [treatments, cancerTypes, guides, medicines, shared].flatMap(({ broken }) => broken),
});

/** The glossaries, with the typography of their language. */
export const typesetGlossaries = (glossaries: readonly Glossary[], locales: Locales): Glossary[] =>
  glossaries.map((one) => ({
    ...one,
    terms: one.terms.map((term) => typesetTerm(term, localeOf(locales, one.language).typography)),
  }));

/** The teach-back questions, with the typography of their language. */
export const typesetTeachBacks = (all: readonly PlacedTeachBack[], locales: Locales): PlacedTeachBack[] =>
  all.map((one) => ({
    ...one,
    questions: one.questions && typesetTeachBack(one.questions, localeOf(locales, one.language).typography),
  }));

/**
 * A clinic profile, with the typography of the content's first language: one profile serves all languages.
 */
export const typesetProfile = (
  clinic: ClinicProfile,
  { treatments, cancerTypes, guides, medicines }: ReturnType<typeof entriesRead>,
  locales: Locales,
): ClinicProfile => {
  const [language] = [...treatments, ...cancerTypes, ...guides, ...medicines].map((entry) => entry.language);
  return language === undefined ? clinic : typesetClinic(clinic, localeOf(locales, language).typography);
};
