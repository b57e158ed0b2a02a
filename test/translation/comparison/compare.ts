import { translation as english } from '../../../scripts/locales/en/translation-words.ts';
import { translation as spanish } from '../../../scripts/locales/es/translation-words.ts';
import { compareUnit } from '../../../scripts/translation/comparison/compare-unit.ts';
import type { Difference } from '../../../scripts/translation/comparison/difference.ts';
import { medicineNames } from '../../../scripts/translation/comparison/medicine-names.ts';

const NAMES = [
  'abiraterone',
  'enzalutamide',
  'radium-223',
  'capecitabine',
  'warfarin',
  'tamoxifen',
  'paroxetine',
  'fluoxetine',
];
const MORE = [
  'prednisone',
  'prednisolone',
  'acetaminophen',
  'ibuprofen',
  'denosumab',
  'Xgeva',
  'Prolia',
  'calcium',
  'methadone',
  'senna',
];

/** Differences of a Spanish text from its English. */
export const differences = (source: string, target: string): Difference[] =>
  compareUnit(
    { kind: 'words', syntax: 'markdown', text: source },
    { text: target },
    {
      source: english,
      target: spanish,
      medicines: medicineNames([...NAMES, ...MORE], new Map(), spanish),
    },
  );
