import type { Locales } from '../model/locale.ts';
import type { RulesFor } from '../pdf-check/index.ts';
import type { ExpectedHandout } from './expected/known-handouts.ts';

/** What is asked of our own files: an outline, what PDF/UA-2 adds, true page references, and empty backs in packets alone. */
export const rulesOf =
  ({ type }: ExpectedHandout, locales: Locales): RulesFor =>
  (language) => {
    const phrases = locales.get(language ?? '')?.phrases;
    const isOurs = type === 'handout' || type === 'packet' || type === 'bilingual';
    return {
      hasOutline: isOurs,
      followsPdf2: isOurs,
      pageReference: phrases?.pageReference ?? null,
      mayBeEmpty: (words) =>
        type !== 'handout' && (phrases ? words.includes(phrases.packet.blank) : words !== ''),
    };
  };
