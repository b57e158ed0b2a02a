import type { ConvertedBody } from '../../../scripts/handout/from-markdown/index.ts';
import { inlineText } from '../../../scripts/handout/text/inline-text.ts';
import { blockRuns } from '../../../scripts/handout/text/text-runs.ts';

/** The text of a converted body, one line a paragraph, in the order of the document. */
export const textOf = (converted: Pick<ConvertedBody, 'intro' | 'sections'>): string =>
  [
    ...blockRuns(converted.intro),
    ...converted.sections.flatMap((section) => [section.title, ...blockRuns(section.blocks)]),
  ]
    .map(inlineText)
    .join('\n');

/** The runs of letters and digits of a text, ignoring quotes and apostrophes. */
export const wordsIn = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that do not occur in the text in this order. */
export const wordsLost = (words: readonly string[], text: string): string[] => {
  const present = wordsIn(text);
  let from = 0;
  return words.filter((word) => {
    const at = present.indexOf(word, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
};

/** The pieces that do not occur in a text in this order, inside words too. */
export const piecesLost = (pieces: readonly string[], text: string): string[] => {
  let from = 0;
  return pieces.filter((piece) => {
    const at = text.indexOf(piece, from);
    if (at >= 0) from = at + piece.length;
    return at < 0;
  });
};
