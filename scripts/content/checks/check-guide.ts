import { fail } from '../../diagnostics/diagnostic.ts';
import type { Entry } from '../entries/entry.ts';
import type { Guide } from '../schemas/index.ts';
import { listed, unknownNames } from './unknown-names.ts';

/** Records the unknown treatments of a guide. */
export const checkGuide = (
  { file, data, placeOf }: Entry<Guide>,
  known: { treatments: readonly string[] },
): void => {
  const references = listed(['treatments'], data.treatments);
  for (const { path, diagnostic } of unknownNames('treatment', references, known.treatments))
    fail(file, { ...diagnostic, place: placeOf(path) });
};
