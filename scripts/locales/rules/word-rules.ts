import type { WordingMatch, WrittenPart } from '../../model/plain-language.ts';

/** A text, and what it is on its sheet. */
export type PlacedWords = { text: string; part: WrittenPart };

/** Words that a language does not use, in the texts that `only` accepts; all texts when it is left out. */
export type WordRule = Pick<WordingMatch, 'rule' | 'severity' | 'expected'> & {
  /** Finds the words; with the flag g. */
  pattern: RegExp;
  fix: (words: string) => string;
  only?: (text: PlacedWords) => boolean;
};

const matchOf = ({ rule, severity, expected, fix }: WordRule, words: string): WordingMatch => ({
  rule,
  severity,
  words,
  expected,
  found: `“${words}”`,
  fix: fix(words),
});

/** Every place at which a text breaks one of the rules, rule by rule. */
export const matchesOf = (rules: readonly WordRule[], text: PlacedWords): WordingMatch[] =>
  rules
    .filter(({ only }) => only?.(text) ?? true)
    .flatMap((rule) => [...text.text.matchAll(rule.pattern)].map(([words]) => matchOf(rule, words)));
