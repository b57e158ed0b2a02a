import { en } from './en.ts';

export type Phrases = typeof en;

const PHRASES: Record<string, Phrases> = { en };

/** The furniture's words in a language; a language without its own words is an error that names those there are. */
export const phrasesFor = (language: string): Phrases => {
  const phrases = PHRASES[language];
  if (!phrases) {
    throw new Error(
      `No words for the furniture in “${language}”; there are: ${Object.keys(PHRASES).join(', ')}`,
    );
  }
  return phrases;
};
