import type { Run } from '../../../templates/text/runs.ts';
import type { Typography } from '../../model/typography.ts';
import { joinWords } from './join-words.ts';

/**
 * A word and its style; the style may change within it, such as a bold part before a comma. `breakAfter` ends
 * its line; `joined`: no space before the next word.
 */
export type Word = { pieces: Run[]; breakAfter: boolean; joined: boolean };

/** The words of some runs, in order: split at spaces, never at a no-break space. */
export const splitWords = (runs: readonly Run[], typography: Typography): Word[] => {
  const words: Word[] = [];
  let pieces: Run[] = [];
  const close = (breakAfter: boolean) => {
    if (pieces.length > 0) words.push({ pieces, breakAfter, joined: false });
    else if (breakAfter && words.length > 0) (words.at(-1) as Word).breakAfter = true;
    pieces = [];
  };
  for (const run of runs) {
    for (const part of joinWords(run.text, typography).split(/([ \t]+|\n)/)) {
      if (part === '') continue;
      if (part === '\n') close(true);
      else if (/^[ \t]+$/.test(part)) close(false);
      else pieces.push({ ...run, text: part });
    }
  }
  close(false);
  return words;
};
