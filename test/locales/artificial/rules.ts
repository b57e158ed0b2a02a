import type {
  PlainLanguageRules,
  ReadingLimits,
  Sentence,
  WordingMatch,
} from '../../../scripts/model/plain-language.ts';

const HARD_WORD = /\bsciencajxo\w*/giu;

const hardWord = (words: string): WordingMatch => ({
  rule: 'plain/jargon',
  severity: 'error',
  words,
  found: `“${words}”`,
  expected: 'a word that people say at home',
  fix: 'Write “afero”.',
});

/** Only a full stop ends a sentence. */
export const splitSentences = (text: string): string[] => text.split(/(?<=\.)\s+/u);

const sentenceOf = (text: string): Sentence => ({
  text,
  words: (text.match(/\p{L}+/gu) ?? []).map((word) => ({
    text: word,
    syllables: word.match(/[aeiou]/giu)?.length ?? 1,
  })),
  isWhole: text.endsWith('.'),
});

export const reading: ReadingLimits = {
  formulas: [
    {
      id: 'lix',
      name: 'LIX',
      short: 'LIX',
      scale: 'grade',
      score: ({ sentences, words, longWords }) => words / sentences + (100 * longWords) / words,
      limit: { raw: 24, masked: 24 },
    },
  ],
  longWord: 5,
  sentenceWords: 15,
  mask: 'gxi',
};

export const rules: PlainLanguageRules = {
  sentences: (text) =>
    splitSentences(text)
      .map(sentenceOf)
      .filter(({ words }) => words.length > 0),
  wording: ({ text }) => [...text.matchAll(HARD_WORD)].map(([words]) => hardWord(words)),
  style: () => [],
  explains: (forms) => new RegExp(`(?:${forms}) nomas`, 'iu'),
  factWord: () => 'ni',
  reader: /\bvi\b/iu,
  chance: /\bel 100\b/u,
};
