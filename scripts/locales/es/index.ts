import type { Locale } from '../../model/locale.ts';
import { catalogueWords } from './catalogue-words.ts';
import { altTexts } from './figure-alt-texts.ts';
import { labels } from './figure-labels.ts';
import { formatPhrases } from './format-phrases.ts';
import { packetWords } from './packet-words.ts';
import { phrases } from './phrases.ts';
import { splitSentences } from './plain-language/sentence-ends.ts';
import { reading } from './reading.ts';
import { safety } from './safety.ts';
import { searchWords } from './search-words/index.ts';
import { sections } from './sections.ts';
import { sheetPhrases } from './sheet-phrases.ts';
import { translation } from './translation-words.ts';
import { typography } from './typography.ts';
import { webPhrases } from './web-phrases.ts';

/**
 * The Spanish locale: Spanish of the United States, in words understood from Mexico to Puerto Rico, with
 * usted.
 */
export const es: Locale = {
  tag: 'es',
  direction: 'ltr',
  sections,
  sheets: sheetPhrases,
  safety,
  phrases,
  figures: { altTexts, labels },
  web: webPhrases,
  formats: formatPhrases,
  catalogue: catalogueWords,
  packet: packetWords,
  search: searchWords,
  typography,
  translation,
  reading,
  splitSentences,
  plainLanguage: async () => (await import('./plain-language/index.ts')).plainLanguage,
};
