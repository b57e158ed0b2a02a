import picomatch from 'picomatch';
import { z } from 'zod';
import { line, strict } from '../content/schemas/values.ts';
import { CHANGE_KINDS, type ChangeKind } from './release.ts';

const glob = line.refine((text) => {
  try {
    picomatch(text);
    return true;
  } catch {
    return false;
  }
}, 'the id of a sheet, or a glob such as hormone-therapy*');

/** The front matter of an editor's note, `.changes/<name>.md`. */
export const noteFront = strict({
  kind: z.enum(CHANGE_KINDS),
  sheets: z.array(glob).min(1, 'at least one sheet'),
});

/** An editor's note on a change: its severity, the sheets (ids or globs), and one plain sentence. */
export type Note = { file: string; kind: ChangeKind; sheets: string[]; sentence: string };

/** Whether a note is about a sheet, in any language or, as in `es/lung`, in one. */
export const isAbout = ({ sheets }: Note, { id, language }: { id: string; language: string }): boolean =>
  picomatch.isMatch(id, sheets) || picomatch.isMatch(`${language}/${id}`, sheets);

/** The most severe kind of some notes, and their sentences; null when there is none. */
export const joinNotes = (notes: readonly Note[]): { kind: ChangeKind; note: string } | null => {
  const kind = CHANGE_KINDS.find((one) => notes.some((note) => note.kind === one));
  return kind === undefined
    ? null
    : { kind, note: [...new Set(notes.map(({ sentence }) => sentence))].join(' ') };
};
