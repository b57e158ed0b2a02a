import type { WordingFinding } from '../finding.ts';
import type { Language } from '../languages.ts';
import type { WrittenText } from '../written-texts.ts';
import { lengthFindings } from './length-rules.ts';

/** Findings of a language's rules in texts: long sentences and paragraphs, words, and style. */
export const textFindings = (texts: readonly WrittenText[], language: Language): WordingFinding[] => {
  const { rules } = language;
  return [
    ...texts.flatMap((text) => [
      ...lengthFindings(text, language),
      ...rules.wording(text).map((match) => ({ ...match, at: text.at })),
    ]),
    ...rules
      .style(texts.map(({ text }) => text))
      .flatMap(({ text, ...match }) => ({ ...match, at: texts[text]?.at ?? {} })),
  ];
};
