import { en } from './en.ts';

/** Words of the web pages in one language. */
export type WebPhrases = typeof en;

const PHRASES: Record<string, WebPhrases> = { en };

/** The words of the web pages in a language; a language without its own is an error that names those there are. */
export const webPhrasesFor = (language: string): WebPhrases => {
  const phrases = PHRASES[language];
  if (phrases) return phrases;
  throw new Error(`No words for web pages in “${language}”; there are: ${Object.keys(PHRASES).join(', ')}`);
};
