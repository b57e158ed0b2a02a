import type { Entry } from '../../../content/entries/entry.ts';
import type { Medicine } from '../../../content/schemas/index.ts';
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

/** The medicines of a pair sheet's treatment in its type of cancer, by file name; none for sheets of other kinds. */
export const medicinesOfPair = (
  medicines: readonly Entry<Medicine>[],
  {
    kind,
    language,
    treatment,
    cancerType,
  }: Pick<PlannedHandout, 'kind' | 'language' | 'treatment' | 'cancerType'>,
): UsedMedicine[] =>
  kind !== 'pair' || cancerType === null
    ? []
    : medicines
        .filter((entry) => entry.language === language && entry.data.treatment === treatment)
        .flatMap((entry) => usedIn(entry, cancerType));
