import type { Content, Entry } from '../../content/entries/entry.ts';
import type { CancerType, Guide, Medicine, Treatment } from '../../content/schemas/index.ts';
import type { HandoutKind } from '../../model/handout.ts';
import { type Locales, localeOf, type SheetPhrases } from '../../model/locale.ts';
import { wordingFor } from '../text/wording.ts';
import {
  bookletTitles,
  cancerTypeTitles,
  guideTitles,
  pairBookletTitles,
  pairTitles,
  type Titles,
  treatmentTitles,
} from './titles.ts';

/** One sheet to make: its names, and the ids of the entries it is made from. */
export type PlannedHandout = Titles & {
  id: string;
  code: string;
  kind: HandoutKind;
  language: string;
  treatment: string | null;
  cancerType: string | null;
  guide: string | null;
  /** Generic and brand names of the medicines that it is for. */
  medicines: string[];
  medicine: string | null;
};

/**
 * Says whether a treatment gets a sheet for a cancer type: used often or sometimes, a source says so, and its
 * row does not say `sheet: false`.
 */
export const makesPair = (treatment: Treatment, cancerType: string): boolean => {
  const use = Object.hasOwn(treatment.use, cancerType) ? treatment.use[cancerType] : undefined;
  const isUsed = use?.frequency === 'often' || use?.frequency === 'sometimes';
  return isUsed && use.sheet && use.sources.length > 0;
};

const medicinesFor = ({ names }: Treatment, cancerType: string | null): string[] =>
  names
    .filter(({ cancers }) => cancerType === null || cancers.length === 0 || cancers.includes(cancerType))
    .flatMap(({ generic, brands }) => [generic, ...brands]);

const treatmentSheet = ({ id, language, data }: Entry<Treatment>, phrases: SheetPhrases): PlannedHandout => ({
  ...{ id, code: data.code, kind: 'treatment', language, treatment: id, cancerType: null, guide: null },
  medicine: null,
  medicines: medicinesFor(data, null),
  ...treatmentTitles(data, phrases),
});

const bookletSheet = (treatment: Entry<Treatment>, phrases: SheetPhrases): PlannedHandout => ({
  ...treatmentSheet(treatment, phrases),
  ...{ id: `${treatment.id}-booklet`, code: `${treatment.data.code}-B`, kind: 'booklet' },
  ...bookletTitles(treatment.data, phrases),
});

const pairSheet = (
  { id, language, data }: Entry<Treatment>,
  cancer: Entry<CancerType>,
  phrases: SheetPhrases,
): PlannedHandout => ({
  ...{ id: `${id}-${cancer.id}`, code: `${data.code}-${cancer.data.code}`, kind: 'pair', language },
  ...{ treatment: id, cancerType: cancer.id, guide: null },
  medicine: null,
  medicines: medicinesFor(data, cancer.id),
  ...pairTitles(wordingFor(data, cancer.id), cancer.data, phrases),
});

/** The booklet of a variant, for one cancer type. */
const variantBooklet = (
  treatment: Entry<Treatment>,
  cancer: Entry<CancerType>,
  phrases: SheetPhrases,
): PlannedHandout => {
  const pair = pairSheet(treatment, cancer, phrases);
  const wording = wordingFor(treatment.data, cancer.id);
  return {
    ...pair,
    ...{ id: `${pair.id}-booklet`, code: `${pair.code}-B`, kind: 'booklet' },
    ...pairBookletTitles(wording, cancer.data, phrases),
  };
};

const cancerTypeSheet = (
  { id, language, data }: Entry<CancerType>,
  phrases: SheetPhrases,
): PlannedHandout => ({
  ...{ id, code: data.code, kind: 'cancer-type', language, treatment: null, cancerType: id, guide: null },
  medicine: null,
  medicines: [],
  ...cancerTypeTitles(data, phrases),
});

const guideSheet = ({ id, language, data }: Entry<Guide>): PlannedHandout => ({
  ...{ id, code: data.code, kind: 'guide', language, treatment: null, cancerType: null, guide: id },
  medicine: null,
  medicines: [],
  ...guideTitles(data),
});

const medicineSheet = ({ id, language, data }: Entry<Medicine>): PlannedHandout => ({
  ...{ id, code: data.code, kind: 'medicine', language, treatment: null, cancerType: null, guide: null },
  medicine: id,
  medicines: data.names.flatMap(({ generic, brands }) => [generic, ...brands]),
  ...guideTitles(data),
});

const treatmentSheets = (
  treatment: Entry<Treatment>,
  { cancerTypes, locales }: { cancerTypes: Entry<CancerType>[]; locales: Locales },
  isLong: (cancerType: string | null) => boolean,
): PlannedHandout[] => {
  const { sheets: phrases } = localeOf(locales, treatment.language);
  const paired = cancerTypes.filter(
    ({ language, id }) => language === treatment.language && makesPair(treatment.data, id),
  );
  const long = paired.filter(({ id }) => Object.hasOwn(treatment.data.variants, id) && isLong(id));
  return [
    treatmentSheet(treatment, phrases),
    ...paired.map((cancer) => pairSheet(treatment, cancer, phrases)),
    ...(isLong(null) ? [bookletSheet(treatment, phrases)] : []),
    ...long.map((cancer) => variantBooklet(treatment, cancer, phrases)),
  ];
};

/** Compares by code unit, so that the order is the same in every locale. */
const byIdAndLanguage = (a: PlannedHandout, b: PlannedHandout): number => {
  const [left, right] = a.id === b.id ? [a.language, b.language] : [a.id, b.id];
  return left < right ? -1 : Number(left > right);
};

/**
 * Every sheet the content gives, sorted by id, then language; throws for a language without a locale.
 * `hasLongForm` says whether a treatment holds a `:::more` passage, in its own text (null) or in the variant
 * of a cancer type: only those get a booklet.
 */
export const planHandouts = (
  content: Pick<Content, 'locales' | 'treatments' | 'cancerTypes' | 'guides' | 'medicines'>,
  hasLongForm: (treatment: Entry<Treatment>, cancerType: string | null) => boolean,
): PlannedHandout[] => {
  const { locales, treatments, cancerTypes, guides, medicines } = content;
  return [
    ...treatments.flatMap((treatment) =>
      treatmentSheets(treatment, content, (cancerType) => hasLongForm(treatment, cancerType)),
    ),
    ...cancerTypes.map((cancer) => cancerTypeSheet(cancer, localeOf(locales, cancer.language).sheets)),
    ...guides.map(guideSheet),
    ...medicines.map(medicineSheet),
  ].sort(byIdAndLanguage);
};
