import type { Content, Entry } from '../../content/entries/entry.ts';
import type { CancerType, Medicine, Treatment } from '../../content/schemas/index.ts';
import { type Locales, localeOf } from '../../model/locale.ts';
import { hasLongList, medicinesOf } from './long-list.ts';
import type { PlannedHandout } from './planned-handout.ts';
import {
  bookletSheet,
  cancerTypeSheet,
  guideSheet,
  medicineSheet,
  pairBooklet,
  pairSheet,
  treatmentSheet,
} from './planned-sheets.ts';

/**
 * Whether a treatment gets a sheet for a cancer type: a frequent or occasional use with a source, and without
 * `sheet: false` in its row.
 */
export const makesPair = (treatment: Treatment, cancerType: string): boolean => {
  const use = Object.hasOwn(treatment.use, cancerType) ? treatment.use[cancerType] : undefined;
  const isUsed = use?.frequency === 'often' || use?.frequency === 'sometimes';
  return isUsed && use.sheet && use.sources.length > 0;
};

type HasLongForm = (treatment: Entry<Treatment>, cancerType: string | null) => boolean;

/**
 * Whether a treatment gets a booklet for a cancer type: a variant with a long form, or a treatment with a
 * long form and too many medicines for one full booklet.
 */
const makesPairBooklet = (
  treatment: Entry<Treatment>,
  cancerType: string,
  medicines: readonly Entry<Medicine>[],
  hasLongForm: HasLongForm,
): boolean =>
  Object.hasOwn(treatment.data.variants, cancerType)
    ? hasLongForm(treatment, cancerType)
    : hasLongForm(treatment, null) &&
      hasLongList(treatment, medicines) &&
      medicinesOf(treatment, cancerType, medicines).length > 0;

type PlannedEntries = {
  cancerTypes: Entry<CancerType>[];
  medicines: Entry<Medicine>[];
  locales: Locales;
};

const treatmentSheets = (
  treatment: Entry<Treatment>,
  { cancerTypes, medicines, locales }: PlannedEntries,
  hasLongForm: HasLongForm,
): PlannedHandout[] => {
  const { sheets: phrases } = localeOf(locales, treatment.language);
  const paired = cancerTypes.filter(
    ({ language, id }) => language === treatment.language && makesPair(treatment.data, id),
  );
  const long = paired.filter(({ id }) => makesPairBooklet(treatment, id, medicines, hasLongForm));
  return [
    treatmentSheet(treatment, phrases),
    ...paired.map((cancer) => pairSheet(treatment, cancer, phrases)),
    ...(hasLongForm(treatment, null) ? [bookletSheet(treatment, phrases)] : []),
    ...long.map((cancer) => pairBooklet(treatment, cancer, phrases)),
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
  hasLongForm: HasLongForm,
): PlannedHandout[] => {
  const { locales, treatments, cancerTypes, guides, medicines } = content;
  return [
    ...treatments.flatMap((treatment) => treatmentSheets(treatment, content, hasLongForm)),
    ...cancerTypes.map((cancer) => cancerTypeSheet(cancer, localeOf(locales, cancer.language).sheets)),
    ...guides.map(guideSheet),
    ...medicines.map((medicine) =>
      medicineSheet(medicine, localeOf(locales, medicine.language).search.names),
    ),
  ].sort(byIdAndLanguage);
};
