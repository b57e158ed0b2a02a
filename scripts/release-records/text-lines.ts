import type { Handout } from '../model/handout.ts';
import type { Locale } from '../model/locale.ts';
import { shownTexts } from '../plain-language/reading/shown-text.ts';

/**
 * The reader's text of a sheet, one line per block, in reading order, with an empty clinic profile; its
 * sources last. A changed drawing changes the text hash but no line.
 */
export const textLines = (handout: Handout, { phrases }: Locale): string[] => [
  ...shownTexts(handout, phrases).map(({ text }) => text),
  ...handout.sources.map(({ publisher, title, url }) =>
    [`${publisher}: ${title}.`, ...(url === null ? [] : [url])].join(' '),
  ),
];
