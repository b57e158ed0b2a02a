import type { Gate } from '../handout/assemble/load-handouts.ts';
import { checkSafety } from '../handout/safety/check-safety.ts';
import { checkTerms } from '../plain-language/check-terms.ts';
import { checkWording } from '../plain-language/check-wording.ts';
import { checkReading } from '../plain-language/reading/check-reading.ts';

/** What every build and every check looks for once all sheets are assembled. */
export const GATES: readonly Gate[] = [checkSafety, checkReading, checkWording, checkTerms];
