import type { ClinicProfile, Inline } from '../../scripts/model/handout.ts';
import type { Phrases } from '../../scripts/model/phrases.ts';
import { clinicFact } from '../clinic/clinic-fact.ts';

type WordsContext = { clinic: ClinicProfile; phrases: Phrases };

const oneInline = (inline: Inline, facts: WordsContext): string => {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.value;
    case 'break':
      return ' ';
    case 'clinic-fact':
      return clinicFact(inline.fact, facts);
    case 'strong':
    case 'emphasis':
    case 'foreign':
      return inlineWords(inline.children, facts);
    case 'link':
      return `${inlineWords(inline.children, facts)}${inline.address === null ? '' : ` (${inline.address})`}`;
  }
};

/** The words of a line as on the sheet, including facts of the clinic and link addresses. */
export const inlineWords = (inlines: readonly Inline[], facts: WordsContext): string =>
  inlines.map((inline) => oneInline(inline, facts)).join('');
