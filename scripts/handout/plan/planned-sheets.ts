import type { Entry } from '../../content/entries/entry.ts';
import type { CancerType, Guide, Medicine, Treatment } from '../../content/schemas/index.ts';
import type { HandoutKind } from '../../model/handout.ts';
import type { SheetPhrases } from '../../model/locale.ts';
import type { SearchWords } from '../../model/search-words.ts';
import { wordingFor } from '../text/wording.ts';
import type { PlannedHandout } from './planned-handout.ts';
import {
  bookletTitles,
  cancerTypeTitles,
  guideTitles,
  pairBookletTitles,
  pairTitles,
  type Titles,
  treatmentTitles,
} from './titles.ts';

/** The entries that a sheet is made from, by id, and the medicines that it is for. */
type Origin = Pick<PlannedHandout, 'treatment' | 'cancerType' | 'guide' | 'medicine' | 'medicines'>;

const NO_ORIGIN: Origin = { treatment: null, cancerType: null, guide: null, medicine: null, medicines: [] };

const sheetOf = (
  { id, language, data }: Entry<{ code: string }>,
  kind: HandoutKind,
  origin: Partial<Origin>,
  titles: Titles,
): PlannedHandout => ({ id, code: data.code, kind, language, ...NO_ORIGIN, ...origin, ...titles });

const medicinesFor = ({ names }: Treatment, cancerType: string | null): string[] =>
  names
    .filter(({ cancers }) => cancerType === null || cancers.length === 0 || cancers.includes(cancerType))
    .flatMap(({ generic, brands }) => [generic, ...brands]);

/** The sheet of a treatment for every cancer type. */
export const treatmentSheet = (treatment: Entry<Treatment>, phrases: SheetPhrases): PlannedHandout =>
  sheetOf(
    treatment,
    'treatment',
    { treatment: treatment.id, medicines: medicinesFor(treatment.data, null) },
    treatmentTitles(treatment.data, phrases),
  );

/** The booklet of a treatment. */
export const bookletSheet = (treatment: Entry<Treatment>, phrases: SheetPhrases): PlannedHandout => ({
  ...treatmentSheet(treatment, phrases),
  id: `${treatment.id}-booklet`,
  code: `${treatment.data.code}-B`,
  kind: 'booklet',
  ...bookletTitles(treatment.data, phrases),
});

/** The sheet of a treatment for one cancer type. */
export const pairSheet = (
  { id, language, data }: Entry<Treatment>,
  cancer: Entry<CancerType>,
  phrases: SheetPhrases,
): PlannedHandout => ({
  id: `${id}-${cancer.id}`,
  code: `${data.code}-${cancer.data.code}`,
  kind: 'pair',
  language,
  ...NO_ORIGIN,
  treatment: id,
  cancerType: cancer.id,
  medicines: medicinesFor(data, cancer.id),
  ...pairTitles(wordingFor(data, cancer.id), cancer.data, phrases),
});

/** The booklet of a treatment or a variant of it for one cancer type. */
export const pairBooklet = (
  treatment: Entry<Treatment>,
  cancer: Entry<CancerType>,
  phrases: SheetPhrases,
): PlannedHandout => {
  const pair = pairSheet(treatment, cancer, phrases);
  return {
    ...pair,
    id: `${pair.id}-booklet`,
    code: `${pair.code}-B`,
    kind: 'booklet',
    ...pairBookletTitles(wordingFor(treatment.data, cancer.id), cancer.data, phrases),
  };
};

/** The sheet of a cancer type: the treatments to talk about. */
export const cancerTypeSheet = (cancer: Entry<CancerType>, phrases: SheetPhrases): PlannedHandout =>
  sheetOf(cancer, 'cancer-type', { cancerType: cancer.id }, cancerTypeTitles(cancer.data, phrases));

/** The sheet of a guide. */
export const guideSheet = (guide: Entry<Guide>): PlannedHandout =>
  sheetOf(guide, 'guide', { guide: guide.id }, guideTitles(guide.data));

/** The sheet of a medicine or a group of medicines; `others` are more names that people look for, by generic name. */
export const medicineSheet = (medicine: Entry<Medicine>, others: SearchWords['names']): PlannedHandout =>
  sheetOf(
    medicine,
    'medicine',
    {
      medicine: medicine.id,
      medicines: medicine.data.names.flatMap(({ generic, brands }) => [
        ...[generic, ...brands],
        ...(others[generic] ?? []),
      ]),
    },
    guideTitles(medicine.data),
  );
