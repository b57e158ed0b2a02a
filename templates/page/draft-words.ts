import type { Inline } from '../../scripts/model/handout.ts';
import type { SheetContext } from '../sheet-context.tsx';
import { plainText } from '../text/plain-text.ts';
import { inBoth, wordsOf } from './both-languages.ts';

type MarkedSheet = Pick<SheetContext, 'phrases' | 'handout' | 'beside'>;

/** The words of the draft mark, shorter when it is `brief`; beside another language the mark is brief and in both. */
export const draftWords = (sheet: MarkedSheet, brief: boolean): Inline[] =>
  wordsOf(
    sheet,
    inBoth(sheet, ({ draft, draftBrief }) => (brief || sheet.beside ? draftBrief : draft)),
    ' · ',
  );

/** The brief draft mark as it is printed. */
export const briefMark = (sheet: MarkedSheet): string => plainText(draftWords(sheet, true));
