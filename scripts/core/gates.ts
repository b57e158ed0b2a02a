import type { Gate } from '../handout/assemble/load-handouts.ts';
import { checkMaps } from '../handout/checks/check-maps.ts';
import { checkMedicineUse } from '../handout/checks/check-medicine-use.ts';
import { checkSafety } from '../handout/safety/check-safety.ts';
import { checkTerms } from '../plain-language/check-terms.ts';
import { checkWording } from '../plain-language/check-wording.ts';
import type { Languages } from '../plain-language/languages.ts';
import { checkPairs } from '../plain-language/pairs/check-pairs.ts';
import { checkReading } from '../plain-language/reading/check-reading.ts';

/** The default gates, run once all sheets are assembled, with the rules of these languages. */
export const gatesFor = (languages: Languages): readonly Gate[] => [
  checkMaps,
  checkMedicineUse,
  checkSafety,
  (library, handouts) => checkReading(library, handouts, languages),
  (library) => checkWording(library, languages),
  (library, handouts) => checkTerms(library, handouts, languages),
  (library, _handouts, pairs) => checkPairs(library, pairs),
];
