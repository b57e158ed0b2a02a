import { clinicFact } from '../../../templates/clinic/clinic-fact.ts';
import type { ClinicProfile, Inline } from '../../model/handout.ts';
import type { Phrases } from '../../model/phrases.ts';

/** Characters that show nothing: soft hyphen, joiners, spaces of no width, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** Words on one line, without characters that only a typeface needs. */
export const tidyWords = (words: string): string =>
  words.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();

type Facts = { clinic: ClinicProfile; phrases: Phrases };

const rawWords = (inlines: readonly Inline[], facts: Facts): string =>
  inlines.map((inline) => oneInline(inline, facts)).join('');

const oneInline = (inline: Inline, facts: Facts): string => {
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
      return rawWords(inline.children, facts);
    case 'link':
      return `${rawWords(inline.children, facts)}${inline.address === null ? '' : ` (${inline.address})`}`;
  }
};

/** The words of a line as a reader of the sheet has them, facts of the clinic and addresses of links included. */
export const wordsOf = (inlines: readonly Inline[], facts: Facts): string =>
  tidyWords(rawWords(inlines, facts));
