const PARAGRAPHS = /\n{2,}/u;

/** “mRNA” and “pH” start a sentence as they are. */
const goesOn = (next: string): boolean => /^\p{Ll}/u.test(next) && !/^\p{Ll}\p{Lu}/u.test(next);

/** A mark that may end a sentence: the text of the sentence before it, the mark, what closes after it, and the word that follows. */
export type PossibleEnd = { text: string; mark: string; close: string; next: string };

/** How a language ends sentences: `mark` has the groups mark, close and next, with the flag g. */
export type SentenceEnds = { mark: RegExp; endsSentence: (end: PossibleEnd) => boolean };

const splitParagraph = (paragraph: string, { mark: pattern, endsSentence }: SentenceEnds): string[] => {
  const sentences: string[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(pattern)) {
    const { mark = '', close = '', next = '' } = match.groups ?? {};
    const text = paragraph.slice(start, match.index);
    if (goesOn(next) || !endsSentence({ text, mark, close, next })) continue;
    sentences.push(paragraph.slice(start, match.index + mark.length + close.length));
    start = match.index + match[0].length;
  }
  return [...sentences, paragraph.slice(start)];
};

/** The sentences of a text, in order; its end ends the last one, and a line without a full stop is one. */
export const splitBy = (text: string, ends: SentenceEnds): string[] =>
  text
    .split(PARAGRAPHS)
    .flatMap((paragraph) => splitParagraph(paragraph, ends))
    .map((sentence) => sentence.trim());
