import type { PlainFormat } from '../model/formats.ts';
import type { Handout } from '../model/handout.ts';

/** The folder of each format below that of a language, and its file extension. */
const PLACES: Record<PlainFormat, { folder: string; ending: string }> = {
  txt: { folder: 'text', ending: 'txt' },
  ssml: { folder: 'speech', ending: 'ssml' },
  epub: { folder: 'epub', ending: 'epub' },
  brf: { folder: 'braille', ending: 'brf' },
};

/** Path of a sheet's file in a format below the output folder, with `/` on every system. */
export const formatFile = ({ id, language }: Pick<Handout, 'id' | 'language'>, format: PlainFormat): string =>
  `${language}/${PLACES[format].folder}/${id}.${PLACES[format].ending}`;

/** Path of an e-book of several sheets. */
export const bookFile = (language: string, id: string): string => `${language}/epub-books/${id}.epub`;
