import type { Content, Entry } from '../../../content/entries/entry.ts';
import type { Medicine } from '../../../content/schemas/index.ts';
import { findEntry } from '../../plan/find-entry.ts';
import type { PlannedHandout } from '../../plan/planned-handout.ts';

/** A medicine of a treatment as one type of cancer uses it, with the names that are used. */
export type UsedMedicine = { entry: Entry<Medicine>; names: Medicine['names'] };

const usedIn = (entry: Entry<Medicine>, cancerType: string): UsedMedicine[] => {
  const use = Object.hasOwn(entry.data.use, cancerType) ? entry.data.use[cancerType] : undefined;
  if (use === undefined) return [];
  const { names } = entry.data;
  const isUsed = ({ generic }: Medicine['names'][number]): boolean =>
    use.names.length === 0 || use.names.includes(generic);
  return [{ entry, names: names.filter(isUsed) }];
};

/** Medicines in the order in which their treatment names them first; those that it does not name come last, by file name. */
const inOrderOf = (names: readonly string[], medicines: readonly UsedMedicine[]): UsedMedicine[] => {
  const placeOf = ({ entry }: UsedMedicine): number => {
    const places = entry.data.names
      .map(({ generic }) => names.indexOf(generic))
      .filter((place) => place >= 0);
    return Math.min(names.length, ...places);
  };
  return medicines.toSorted((a, b) => placeOf(a) - placeOf(b));
};

/** The medicines of a pair sheet's treatment in its type of cancer, the first names of the treatment first; none for sheets of other kinds. */
export const medicinesOfPair = (
  { medicines, treatments }: Pick<Content, 'medicines' | 'treatments'>,
  {
    kind,
    language,
    treatment,
    cancerType,
  }: Pick<PlannedHandout, 'kind' | 'language' | 'treatment' | 'cancerType'>,
): UsedMedicine[] => {
  if (kind !== 'pair' || cancerType === null) return [];
  const named = findEntry(treatments, language, treatment)?.data.names ?? [];
  return inOrderOf(
    named.map(({ generic }) => generic),
    medicines
      .filter((entry) => entry.language === language && entry.data.treatment === treatment)
      .flatMap((entry) => usedIn(entry, cancerType)),
  );
};
