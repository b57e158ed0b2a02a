import { fail } from '../../diagnostics/diagnostic.ts';
import type { Entry } from '../entries/entry.ts';
import type { Guide } from '../schemas/index.ts';
import { unknownTreatment } from './unknown-treatment.ts';

/** Records the unknown treatments of a guide. */
export const checkGuide = (
  { file, data, placeOf }: Entry<Guide>,
  known: { treatments: readonly string[] },
): void => {
  const diagnostics = data.treatments.flatMap((name, index) =>
    unknownTreatment(name, ['treatments', index], known.treatments),
  );
  for (const { path, diagnostic } of diagnostics) fail(file, { ...diagnostic, place: placeOf(path) });
};
