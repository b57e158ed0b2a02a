import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { splitFrontMatter } from '../content/entries/front-matter.ts';
import { validate } from '../content/entries/validate-entry.ts';
import { readText } from '../content/text/read-text.ts';
import { fail } from '../diagnostics/diagnostic.ts';
import type { Locales } from '../model/locale.ts';
import { type Note, noteFront } from './note.ts';
import { sentencesOf } from './sentences-of.ts';

/** The notes of a folder, sorted by name; errors are on the files. */
export type Notes = { notes: Note[]; files: VFile[] };

const MAX_LETTERS = 300;

/** Sentences of a note, which may be in any of the languages. */
const countSentences = (text: string, locales: Locales): number =>
  Math.min(...[...locales.values()].map((locale) => sentencesOf(text, locale).length));

/** The single sentence of a note; null, with an error on the file, for any other text. */
const sentenceIn = (file: VFile, body: string, locales: Locales): string | null => {
  const sentence = body.replace(/\s+/gu, ' ').trim();
  const count = countSentences(sentence, locales);
  if (count === 1 && sentence.length <= MAX_LETTERS) return sentence;
  fail(file, {
    rule: 'release/note-sentence',
    place: { line: (/^\n*/.exec(body)?.[0].length ?? 0) + 1, column: 1 },
    found: count === 1 ? `${sentence.length} characters` : `${count} sentences`,
    expected: `one plain sentence of at most ${MAX_LETTERS} characters`,
    fix: 'Say in one sentence what is different for the reader; a second change has a note of its own.',
  });
  return null;
};

const readNote = async (folder: string, name: string, locales: Locales): Promise<Notes> => {
  const file = new VFile({ path: join(folder, name) });
  const text = await readText(file, null);
  const { yaml, body } = text === null ? { yaml: null, body: null } : splitFrontMatter(file, text);
  const front = yaml === null ? null : validate(file, noteFront, yaml);
  const sentence = body === null ? null : sentenceIn(file, body, locales);
  const notes = front === null || sentence === null ? [] : [{ file: file.path, ...front, sentence }];
  return { notes, files: [file] };
};

const isNote = (name: string): boolean => name.endsWith('.md') && name !== 'README.md';

/** Reads every note (`*.md` except the README) of a folder; none when there is no folder. */
export const readNotes = async (folder: string, locales: Locales): Promise<Notes> => {
  const names = (await readdir(folder).catch(() => [])).filter(isNote).sort();
  const all = await Promise.all(names.map((name) => readNote(folder, name, locales)));
  return { notes: all.flatMap(({ notes }) => notes), files: all.flatMap(({ files }) => files) };
};
