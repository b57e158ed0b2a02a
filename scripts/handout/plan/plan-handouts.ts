import type { Content, Entry } from '../../content/entries/entry.ts';
import type { CancerType, Treatment } from '../../content/schemas/index.ts';
import { type Locales, localeOf } from '../../model/locale.ts';
import type { PlannedHandout } from './planned-handout.ts';
import {
  bookletSheet,
  cancerTypeSheet,
  guideSheet,
  medicineSheet,
  pairSheet,
  treatmentSheet,
  variantBooklet,
} from './planned-sheets.ts';

/**
 * Says whether a treatment gets a sheet for a cancer type: used often or sometimes, a source says so, and its
 * row does not say `sheet: false`.
 */
export const makesPair = (treatment: Treatment, cancerType: string): boolean => {
  const use = Object.hasOwn(treatment.use, cancerType) ? treatment.use[cancerType] : undefined;
  const isUsed = use?.frequency === 'often' || use?.frequency === 'sometimes';
  return isUsed && use.sheet && use.sources.length > 0;
};

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
 * `hasLongForm` says whether a treatment has a `:::more` passage, in its own text (null) or in the variant
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
