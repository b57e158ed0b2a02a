import type { Inline } from '../../scripts/model/handout.ts';
import type { Phrases } from '../../scripts/model/phrases.ts';
import type { SheetContext } from '../sheet-context.tsx';

/** Words of the program: `beside` is the same in the language of the left column of a bilingual page. */
export type InBoth = { label: string; beside?: string };

/** Between a label and the same label in the other language. */
export const LABELS_APART = ' / ';

type OfSheet = Pick<SheetContext, 'phrases' | 'beside'>;
type Languages = Pick<SheetContext, 'handout' | 'beside'>;

/** Words in each language of the page. */
export const inBoth = ({ phrases, beside }: OfSheet, of: (words: Phrases) => string): InBoth => ({
  label: of(phrases),
  ...(beside && { beside: of(beside.phrases) }),
});

/** A label as it is printed: in both languages on a bilingual page, that of the left column first. */
export const labelOf = ({ label, beside }: InBoth): string =>
  beside === undefined ? label : `${beside}${LABELS_APART}${label}`;

const inLanguage = (language: string, words: string): Inline => ({
  type: 'foreign',
  language,
  children: [{ type: 'text', value: words }],
});

/** The same with the language of each for a screen reader, and `between` them. */
export const wordsOf = (
  { handout, beside }: Languages,
  words: InBoth,
  between: string = LABELS_APART,
): Inline[] =>
  beside && words.beside !== undefined
    ? [
        inLanguage(beside.language, words.beside),
        { type: 'text', value: between },
        inLanguage(handout.language, words.label),
      ]
    : [{ type: 'text', value: words.label }];
