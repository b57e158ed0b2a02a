import type { ClinicProfile } from '../../model/clinic.ts';
import type { TeachBack } from '../../model/teach-back.ts';
import type { Typography } from '../../model/typography.ts';
import type { CancerType, GlossaryTerm, Guide, Medicine, Treatment } from '../schemas/index.ts';
import { curlText } from '../text/curl-text.ts';

/** Applies the typography of its language to the plain words of a file, which are printed unchanged. */
type Typeset<Data> = (data: Data, typography: Typography) => Data;

type MedicineName = { generic: string; brands: string[] };

const typesetNames = <One extends MedicineName>(names: readonly One[], typography: Typography): One[] =>
  names.map((name) => ({
    ...name,
    generic: curlText(name.generic, typography),
    brands: name.brands.map((brand) => curlText(brand, typography)),
  }));

const typesetTitle = <Data extends { title: string }>(data: Data, typography: Typography): Data => ({
  ...data,
  title: curlText(data.title, typography),
});

/** A treatment with curly quotes in its titles and names. */
export const typesetTreatment: Typeset<Treatment> = (data, typography) => ({
  ...typesetTitle(data, typography),
  names: typesetNames(data.names, typography),
  variants: Object.fromEntries(
    Object.entries(data.variants).map(([id, variant]) => [id, typesetTitle(variant, typography)]),
  ),
});

/** A cancer type with curly quotes in its title and the names of its condition. */
export const typesetCancerType: Typeset<CancerType> = (data, typography) => ({
  ...typesetTitle(data, typography),
  condition: curlText(data.condition, typography),
  inBone: curlText(data.inBone, typography),
});

/** A medicine with curly quotes in its title and names. */
export const typesetMedicine: Typeset<Medicine> = (data, typography) => ({
  ...typesetTitle(data, typography),
  names: typesetNames(data.names, typography),
});

/** A guide with curly quotes in its title. */
export const typesetGuide: Typeset<Guide> = typesetTitle;

/** A term of the glossary with curly quotes in all its words. */
export const typesetTerm: Typeset<GlossaryTerm> = (term, typography) => ({
  ...term,
  term: curlText(term.term, typography),
  forms: term.forms.map((form) => curlText(form, typography)),
  say: term.say === null ? null : curlText(term.say, typography),
  means: curlText(term.means, typography),
});

const curlLists = <Key extends string>(
  lists: Readonly<Record<Key, readonly string[]>>,
  typography: Typography,
): Record<Key, readonly string[]> => {
  const curled: Record<Key, readonly string[]> = { ...lists };
  for (const key in lists) curled[key] = lists[key].map((text) => curlText(text, typography));
  return curled;
};

/** Questions for staff with curly quotes. */
export const typesetTeachBack: Typeset<TeachBack> = ({ kinds, treatments, sheets }, typography) => ({
  kinds: curlLists(kinds, typography),
  treatments: curlLists(treatments, typography),
  sheets: curlLists(sheets, typography),
});

/** A clinic profile with curly quotes in its words; telephone numbers and website are unchanged. */
export const typesetClinic: Typeset<ClinicProfile> = (clinic, typography) => {
  const curl = (words: string | null): string | null => words && curlText(words, typography);
  return {
    ...clinic,
    name: curl(clinic.name),
    department: curl(clinic.department),
    address: curl(clinic.address),
    hours: curl(clinic.hours),
    noAnswer: curl(clinic.noAnswer),
    interpreter: curl(clinic.interpreter),
    languageHelp: curl(clinic.languageHelp),
    footer: curl(clinic.footer),
  };
};
