import type { Locale } from '../../model/locale.ts';
import { safety } from './safety.ts';
import { sections } from './sections.ts';
import { sheetPhrases } from './sheet-phrases.ts';

/** All that the sheets in English need. */
export const en: Locale = { tag: 'en', sections, sheets: sheetPhrases, safety };
