import type { Sentence } from '../../model/plain-language.ts';
import type { WordingFinding } from '../finding.ts';
import type { Language } from '../languages.ts';
import type { WrittenList, WrittenText } from '../written-texts.ts';

/** Limits of the standard: sentences per paragraph, items per list. */
const LIMITS = { sentences: 4, items: 7 } as const;

const longSentence = ({ at }: WrittenText, { text, words }: Sentence, max: number): WordingFinding => ({
  rule: 'plain/long-sentence',
  severity: 'error',
  at,
  words: text,
  found: `a sentence of ${words.length} words: “${text.slice(0, 60)}…”`,
  expected: `at most ${max} words`,
  fix: 'Make two of it, each with one idea.',
});

const longParagraph = ({ at, text }: WrittenText, sentences: number): WordingFinding => ({
  rule: 'plain/long-paragraph',
  severity: 'error',
  at,
  words: text,
  found: `${sentences} sentences in one paragraph`,
  expected: `at most ${LIMITS.sentences}`,
  fix: 'Make two paragraphs, or a list.',
});

/** Sentences and paragraphs that are too long. */
export const lengthFindings = (text: WrittenText, { locale, rules }: Language): WordingFinding[] => {
  const { sentenceWords } = locale.reading;
  const sentences = rules.sentences(text.text);
  return [
    ...sentences
      .filter(({ words }) => words.length > sentenceWords)
      .map((sentence) => longSentence(text, sentence, sentenceWords)),
    ...(sentences.length > LIMITS.sentences ? [longParagraph(text, sentences.length)] : []),
  ];
};

/** Lists with too many items to remember. */
export const listFindings = ({ at, items }: WrittenList): WordingFinding[] =>
  items <= LIMITS.items
    ? []
    : [
        {
          rule: 'plain/long-list',
          severity: 'error',
          at,
          words: '',
          found: `a list of ${items} items`,
          expected: `at most ${LIMITS.items}`,
          fix: 'Make two lists, each with a heading, or leave out what matters least.',
        },
      ];
