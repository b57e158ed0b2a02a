import type { PlainFormat } from '../model/formats.ts';
import type { Handout } from '../model/handout.ts';

/** The folder of each format below that of a language, and the ending of its files. */
const PLACES: Record<PlainFormat, { folder: string; ending: string }> = {
  txt: { folder: 'text', ending: 'txt' },
  ssml: { folder: 'speech', ending: 'ssml' },
  epub: { folder: 'epub', ending: 'epub' },
  brf: { folder: 'braille', ending: 'brf' },
};

/** Where the file of a sheet in a format goes below the output folder, with `/` on every system. */
export const formatFile = ({ id, language }: Pick<Handout, 'id' | 'language'>, format: PlainFormat): string =>
  `${language}/${PLACES[format].folder}/${id}.${PLACES[format].ending}`;

/** Where an e-book of several sheets goes. */
export const bookFile = (language: string, id: string): string => `${language}/epub-books/${id}.epub`;
