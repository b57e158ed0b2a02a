import { handoutText } from '../../handout/text/handout-text.ts';
import type { Handout } from '../../model/handout.ts';

const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060]/gu;

/** The words of a text: letters and digits with inner punctuation, without outer punctuation. */
export const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .split(/\s+/u)
    .map((word) => word.replace(AROUND, ''))
    .filter((word) => word !== '');

/** Placeholders that the clinic or a template fills in, with adjacent characters. */
const PLACE = /\S*\{[^{}\s]*\}\S*/gu;

/** Every word of a handout in document order, without sources and clinic facts. */
export const handoutWords = (handout: Handout): string[] =>
  wordsIn(handoutText({ ...handout, sources: [] }).replace(PLACE, ' '));
