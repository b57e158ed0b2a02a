import { type Format, isPlain, type PlainFormat } from '../../model/formats.ts';
import type { FormatRun, MadeFiles } from './format-run.ts';
import { makeLines } from './make-lines.ts';

/** Makers of each format, imported on first use. */
const MAKERS: Record<PlainFormat, (run: FormatRun) => Promise<MadeFiles>> = {
  txt: async (run) =>
    makeLines({ format: 'txt', write: (await import('../../formats/text/text-of.ts')).plainText }, run),
  ssml: async (run) =>
    makeLines({ format: 'ssml', write: (await import('../../formats/speech/ssml-of.ts')).ssmlOf }, run),
  brf: async (run) => (await import('./make-braille.ts')).makeBraille(run),
  epub: async (run) => (await import('./make-books.ts')).makeBooks(run),
};

/** Makes the sheets in every requested format other than PDF, and stages the files. */
export const stageFormats = async (formats: readonly Format[], run: FormatRun): Promise<MadeFiles> => {
  const made: MadeFiles = { formats: [], books: [] };
  for (const format of formats.filter(isPlain)) {
    const files = await MAKERS[format](run);
    made.formats.push(...files.formats);
    made.books.push(...files.books);
  }
  return made;
};
