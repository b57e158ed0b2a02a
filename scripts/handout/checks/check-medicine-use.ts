import type { Entry } from '../../content/entries/entry.ts';
import type { Medicine, Treatment } from '../../content/schemas/index.ts';
import type { SheetLibrary } from '../assemble/library.ts';
import { report } from '../from-markdown/state.ts';

/** Cancer types under `use` of a medicine that its treatment does not have. */
const unusedIn = ({ data }: Entry<Medicine>, treatment: Entry<Treatment>): string[] =>
  Object.keys(data.use).filter(
    (cancer) =>
      Object.hasOwn(treatment.data.use, cancer) && treatment.data.use[cancer]?.frequency === 'not-used',
  );

/**
 * Compares `use` of each medicine with that of its treatment: a medicine for a cancer type without the
 * treatment is on no sheet.
 */
export const checkMedicineUse = ({ content }: Pick<SheetLibrary, 'content'>): void => {
  for (const medicine of content.medicines) {
    const treatment = content.treatments.find(
      ({ id, language }) => id === medicine.data.treatment && language === medicine.language,
    );
    if (treatment === undefined) continue;
    for (const cancer of unusedIn(medicine, treatment))
      report(medicine.file, medicine.placeOf(['use', cancer]), {
        rule: 'handout/medicine-not-used',
        found: `\`${cancer}\` in \`use\`, a cancer type for which ${treatment.id} is \`not-used\``,
        expected: 'cancer types that get the treatment',
        fix: `Delete the row, or correct the frequency of ${cancer} in ${treatment.file.path}, with its sources.`,
      });
  }
};
