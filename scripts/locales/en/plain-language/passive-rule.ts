import type { WordingMatch } from '../../../model/plain-language.ts';
import { passivesIn } from './passives.ts';

/** The name of a treatment section, which also occurs as a label and in references. */
const SECTION_TITLE = /\bHow it is (?:given|done)\b/gu;

/** A warning for each passive verb of a text. */
export const passiveMatches = (text: string): WordingMatch[] =>
  passivesIn(text.replace(SECTION_TITLE, 'How')).map((words) => ({
    rule: 'plain/passive',
    severity: 'warning',
    words,
    found: `“${words}”`,
    expected: 'active voice: who does it',
    fix: 'Say who does it: “we give you”, “you take”.',
  }));
