import type { Inline } from '../../scripts/model/handout.ts';
import type { SheetContext } from '../sheet-context.tsx';
import { plainText } from '../text/plain-text.ts';

type MarkedSheet = Pick<SheetContext, 'phrases' | 'handout' | 'draftBeside'>;

const inLanguage = (language: string, words: string): Inline => ({
  type: 'foreign',
  language,
  children: [{ type: 'text', value: words }],
});

/**
 * The words of the draft mark, shorter when it is `brief`. Beside another language the mark is brief and in both, each with its own
 * language for a screen reader.
 */
export const draftWords = ({ phrases, handout, draftBeside }: MarkedSheet, brief: boolean): Inline[] =>
  draftBeside
    ? [
        inLanguage(draftBeside.language, draftBeside.words),
        { type: 'text', value: ' · ' },
        inLanguage(handout.language, phrases.draftBrief),
      ]
    : [{ type: 'text', value: brief ? phrases.draftBrief : phrases.draft }];

/** The brief draft mark as it is printed. */
export const briefMark = (sheet: MarkedSheet): string => plainText(draftWords(sheet, true));
