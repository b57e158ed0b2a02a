import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { splitFrontMatter } from '../content/entries/front-matter.ts';
import { validate } from '../content/entries/validate-entry.ts';
import { readText } from '../content/text/read-text.ts';
import { fail } from '../diagnostics/diagnostic.ts';
import { sentencesIn } from '../plain-language/english/sentences.ts';
import { type Note, noteFront } from './note.ts';

/** The notes of a folder in the order of their names; errors stand on the files. */
export type Notes = { notes: Note[]; files: VFile[] };

const MAX_LETTERS = 300;

/** The one sentence of a note; null, with an error on the file, when it is another text. */
const sentenceIn = (file: VFile, body: string): string | null => {
  const sentence = body.replace(/\s+/gu, ' ').trim();
  const count = sentencesIn(sentence).length;
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

const readNote = async (folder: string, name: string): Promise<Notes> => {
  const file = new VFile({ path: join(folder, name) });
  const text = await readText(file, null);
  const { yaml, body } = text === null ? { yaml: null, body: null } : splitFrontMatter(file, text);
  const front = yaml === null ? null : validate(file, noteFront, yaml);
  const sentence = body === null ? null : sentenceIn(file, body);
  const notes = front === null || sentence === null ? [] : [{ file: file.path, ...front, sentence }];
  return { notes, files: [file] };
};

const isNote = (name: string): boolean => name.endsWith('.md') && name !== 'README.md';

/** Reads every note (`*.md` but the README) of a folder; none when there is no folder. */
export const readNotes = async (folder: string): Promise<Notes> => {
  const names = (await readdir(folder).catch(() => [])).filter(isNote).sort();
  const all = await Promise.all(names.map((name) => readNote(folder, name)));
  return { notes: all.flatMap(({ notes }) => notes), files: all.flatMap(({ files }) => files) };
};
