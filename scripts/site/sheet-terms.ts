import type { EntryFacts } from '../content/entries/entry.ts';
import type { CancerType, Medicine, Treatment } from '../content/schemas/index.ts';
import type { Entries } from '../core/index.ts';
import type { Handout } from '../model/handout.ts';

/** Search terms of a sheet that are not printed: codes of other systems, and names of its medicines. */
export type SheetTerms = {
  icd10cm: string[];
  /** Codes of ingredients, and those of their brands, products and salts. */
  rxnorm: string[];
  products: string[];
  generics: string[];
  brands: string[];
  /** Everyday names. */
  everyday: string[];
  /** Ids of cancer types that a sheet on a treatment for all types is not meant for. */
  notFor: string[];
  /** Id of its only cancer type; empty for several or all. */
  onlyFor: string;
};

const NO_TERMS: SheetTerms = {
  icd10cm: [],
  rxnorm: [],
  products: [],
  generics: [],
  brands: [],
  everyday: [],
  notFor: [],
  onlyFor: '',
};

const unique = (all: readonly string[]): string[] => [...new Set(all)];

/** A treatment's medicines for a cancer type; all of them on a sheet for all types. */
const medicinesFor = ({ names }: Treatment, cancerType: string | null) =>
  names.filter(({ cancers }) => cancerType === null || cancers.length === 0 || cancers.includes(cancerType));

const notUsed = ({ use }: Treatment): string[] =>
  Object.entries(use)
    .filter(([, { frequency }]) => frequency === 'not-used')
    .map(([cancerType]) => cancerType);

type MedicineName = Medicine['names'][number];

/**
 * RxNorm codes of medicines: of their ingredients, which are in the medicine files, and of products with
 * these.
 */
const codesOf = (
  names: readonly MedicineName[],
  { medicines, rxnorm: products }: Entries,
): Pick<SheetTerms, 'rxnorm' | 'products'> => {
  const generics = new Set(names.map(({ generic }) => generic));
  const inFiles = medicines.flatMap(({ data }) => data.names).filter(({ generic }) => generics.has(generic));
  return {
    rxnorm: [...names, ...inFiles].flatMap(({ rxnorm }) => rxnorm ?? []),
    products: names.flatMap(({ generic, brands }) =>
      [generic, ...brands].flatMap((name) => Object.keys(products[name] ?? {})),
    ),
  };
};

const ofTreatment = (
  { data }: EntryFacts<Treatment>,
  cancerType: string | null,
  entries: Entries,
): SheetTerms => {
  const medicines = medicinesFor(data, cancerType);
  return {
    icd10cm: data.icd10cm,
    ...codesOf(medicines, entries),
    generics: medicines.map(({ generic }) => generic),
    brands: medicines.flatMap(({ brands }) => brands),
    everyday: data.everyday,
    notFor: cancerType === null ? notUsed(data) : [],
    onlyFor: cancerType ?? '',
  };
};

/** A sheet on a medicine is for the cancer types of its entry. */
const ofMedicine = ({ data, language }: EntryFacts<Medicine>, entries: Entries): SheetTerms => ({
  ...NO_TERMS,
  notFor: entries.cancerTypes
    .filter((type) => type.language === language && !(type.id in data.use))
    .map(({ id }) => id),
  onlyFor: Object.keys(data.use).length === 1 ? (Object.keys(data.use)[0] ?? '') : '',
  ...codesOf(data.names, entries),
  generics: data.names.map(({ generic }) => generic),
  brands: data.names.flatMap(({ brands }) => brands),
  everyday: data.everyday,
});

const ofCancerType = ({ id, data }: EntryFacts<CancerType>): SheetTerms => ({
  ...NO_TERMS,
  onlyFor: id,
  icd10cm: data.icd10cm,
  everyday: data.everyday,
});

const join = (all: readonly SheetTerms[]): SheetTerms => ({
  icd10cm: unique(all.flatMap(({ icd10cm }) => icd10cm)),
  rxnorm: unique(all.flatMap(({ rxnorm }) => rxnorm)),
  products: unique(all.flatMap(({ products }) => products)),
  generics: unique(all.flatMap(({ generics }) => generics)),
  brands: unique(all.flatMap(({ brands }) => brands)),
  everyday: unique(all.flatMap(({ everyday }) => everyday)),
  notFor: unique(all.flatMap(({ notFor }) => notFor)),
  onlyFor: all.map(({ onlyFor }) => onlyFor).find((id) => id !== '') ?? '',
});

/** Names of a sheet in its entries: treatment, cancer type, medicine and guide. */
export const termsOf = (
  {
    id,
    language,
    kind,
    treatment,
    cancerType,
  }: Pick<Handout, 'id' | 'language' | 'kind' | 'treatment' | 'cancerType'>,
  entries: Entries,
): SheetTerms => {
  const { treatments, cancerTypes, guides, medicines } = entries;
  const isIt =
    (wanted: string | undefined) =>
    (entry: { id: string; language: string }): boolean =>
      entry.id === wanted && entry.language === language;
  const guide = kind === 'guide' ? guides.filter(isIt(id)) : [];
  return join([
    ...treatments
      .filter(isIt(treatment?.id))
      .map((entry) => ofTreatment(entry, cancerType?.id ?? null, entries)),
    ...cancerTypes.filter(isIt(cancerType?.id)).map(ofCancerType),
    ...medicines
      .filter((entry) => kind === 'medicine' && isIt(id)(entry))
      .map((entry) => ofMedicine(entry, entries)),
    ...guide.map(({ data }) => ({ ...NO_TERMS, everyday: data.everyday })),
  ]);
};
